/** @jest-environment jsdom */
import * as helpers from '@microsoft/office-js-helpers';
import { hostDiagnostics, officePreferences } from '../../src/word/office-helpers';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
});

/** What a webview does whose storage is blocked by policy. */
function blockStorage(): void {
  jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

describe('officePreferences', () => {
  it('keeps a preference for the next pane', async () => {
    await officePreferences().set('tab', 'phu-luc');
    expect(await officePreferences().get('tab')).toBe('phu-luc');
  });

  it('answers null for what was never set', async () => {
    expect(await officePreferences().get('tab')).toBeNull();
  });

  it('gives back a text that looks like a date as the same text', async () => {
    await officePreferences().set('seen', '2026-01-10T08:00:00Z');
    expect(await officePreferences().get('seen')).toBe('2026-01-10T08:00:00Z');
  });

  it('keeps the sites of Word on the web apart', async () => {
    await officePreferences('site-a').set('tab', 'phu-luc');
    expect(await officePreferences('site-b').get('tab')).toBeNull();
    expect(await officePreferences('site-a').get('tab')).toBe('phu-luc');
  });

  it('lasts as long as the pane where storage is blocked', async () => {
    blockStorage();
    const preferences = officePreferences();
    await preferences.set('tab', 'phu-luc');
    expect(await preferences.get('tab')).toBe('phu-luc');
    expect(await officePreferences().get('tab')).toBeNull();
  });

  it('lasts as long as the pane where storage is full', async () => {
    const preferences = officePreferences();
    await preferences.get('tab');
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Quota', 'QuotaExceededError');
    });
    await preferences.set('tab', 'phu-luc');
    expect(await preferences.get('tab')).toBe('phu-luc');
  });

  it('answers null for a value that somebody else wrote', async () => {
    localStorage.setItem('@bctd.prefs/tab', '{"broken":');
    expect(await officePreferences().get('tab')).toBeNull();
    localStorage.setItem('@bctd.prefs/tab', '42');
    expect(await officePreferences().get('tab')).toBeNull();
  });
});

describe('hostDiagnostics', () => {
  it('names no platform outside Word', async () => {
    expect(await hostDiagnostics()).toEqual({ host: 'WEB', platform: null });
  });

  it('names Word and its platform', async () => {
    Object.assign(globalThis, { Office: { context: { host: 'Word', platform: 'PC' } } });
    expect(await hostDiagnostics()).toEqual({ host: 'WORD', platform: 'PC' });
  });
});

// Pinned so that nobody begins to use them: a change here means that the package is no longer the one that was examined.
describe('@microsoft/office-js-helpers 1.0.2, what is wrong with it', () => {
  it('leaves a stray key named like the container', () => {
    new helpers.Storage('bc');
    expect(localStorage.getItem('bc')).toBe('null');
  });

  it('says that it has what was never set', () => {
    expect(new helpers.Storage('bc').has('missing')).toBe(true);
  });

  it('lists scoped keys and loses the values', () => {
    const storage = new helpers.Storage<string>('bc');
    storage.set('x', 'một');
    expect(storage.keys()).toContain('@bc/x');
    expect(storage.values()).toContain(null);
    expect(storage.values()).not.toContain('một');
  });

  it('clears nothing', () => {
    const storage = new helpers.Storage<string>('bc');
    storage.set('x', 'một');
    storage.clear();
    expect(storage.get('x')).toBe('một');
  });

  it('turns a text that looks like a date into a Date, but not with milliseconds', () => {
    const storage = new helpers.Storage<unknown>('bc');
    storage.set('plain', '2026-01-10T08:00:00Z');
    storage.set('exact', '2026-01-10T08:00:00.123Z');
    expect(storage.get('plain')).toBeInstanceOf(Date);
    expect(storage.get('exact')).toBe('2026-01-10T08:00:00.123Z');
  });

  it('throws when it is made where storage is blocked', () => {
    blockStorage();
    expect(() => new helpers.Storage('bc')).toThrow('insecure');
  });

  it.each(['Exception', 'APIError', 'default', '_parseNotificationParams'])(
    'declares %s and does not have it',
    (name) => {
      expect(Reflect.get(helpers, name)).toBeUndefined();
    },
  );

  it('throws when a dictionary is asked to delete what it has not', () => {
    expect(() => new helpers.Dictionary<string>().delete('missing')).toThrow();
  });
});
