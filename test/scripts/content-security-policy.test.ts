import { contentSecurityPolicy, headerPolicy, microsoftOfficeJs } from '../../scripts/content-security-policy.cjs';

/** The sources of one directive. */
function sources(policy: string, directive: string): readonly string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('contentSecurityPolicy', () => {
  it('lets in the pane’s own files and Microsoft’s office.js', () => {
    const policy = contentSecurityPolicy({ officeJs: microsoftOfficeJs });
    expect(sources(policy, 'script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    expect(sources(policy, 'connect-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(sources(policy, 'worker-src')).toEqual(["'self'"]);
  });

  it('follows another address of office.js, and then lets Microsoft’s in no more', () => {
    const policy = contentSecurityPolicy({ officeJs: 'https://van-phong.example:8443/office-js/office.js' });
    expect(sources(policy, 'script-src')).toEqual(["'self'", 'https://van-phong.example:8443']);
    expect(policy).not.toContain('microsoft.com');
  });

  it('needs no other address where office.js stands beside the pane', () => {
    const policy = contentSecurityPolicy({ officeJs: 'office-js/office.js' });
    expect(sources(policy, 'script-src')).toEqual(["'self'"]);
    expect(policy).not.toContain('http');
  });

  it.each([microsoftOfficeJs, 'office-js/office.js'])('runs no text as code and shows no frame with %s', (officeJs) => {
    const policy = contentSecurityPolicy({ officeJs });
    expect(policy).not.toContain('unsafe-eval');
    expect(sources(policy, 'script-src')).not.toContain("'unsafe-inline'");
    expect(sources(policy, 'default-src')).toEqual(["'none'"]);
    expect(policy).not.toContain('frame-src');
  });

  it('opens the reload socket only while developing', () => {
    expect(contentSecurityPolicy({ officeJs: microsoftOfficeJs })).not.toContain('ws:');
    expect(contentSecurityPolicy({ officeJs: microsoftOfficeJs, development: true })).toContain('ws:');
  });
});

describe('headerPolicy', () => {
  it('names the places that may show the pane in a frame', () => {
    const policy = headerPolicy({ officeJs: microsoftOfficeJs });
    expect(policy.startsWith(contentSecurityPolicy({ officeJs: microsoftOfficeJs }))).toBe(true);
    expect(sources(policy, 'frame-ancestors')).toContain('https://*.sharepoint.com');
  });
});
