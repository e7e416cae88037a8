/** What the pane's page may load. Written into the page itself and, with `frame-ancestors`, into the server's headers. */

/** Microsoft's own address of office.js; another one is given by OFFICE_JS_URL (README, "Mạng nội bộ"). */
const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Pages that may show the pane in a frame: Word on the web. Desktop Word shows it outside any frame. */
const frameAncestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
];

/**
 * The policy as one line.
 *
 * No `unsafe-eval`, no frame, no connection but to the pane's own address and that of office.js: the telemetry of
 * office.js is not let out, and office.js works without it. Styles are allowed inline because Fluent UI (Griffel)
 * and office.js write `<style>` elements while running; a nonce would need a server that makes a new one for every
 * answer, and the pane is served by any plain file server.
 *
 * @param {object} options
 * @param {string} options.officeJs address of office.js; a relative one stands for the pane's own address
 * @param {boolean} [options.development] also lets the development server's reload socket in
 */
function contentSecurityPolicy({ officeJs, development = false }) {
  const origin = originOf(officeJs);
  // Old builds of Word's script fetch one more file from here; only Microsoft's own office.js asks for it.
  const ajax = officeJs === microsoftOfficeJs ? 'https://ajax.aspnetcdn.com' : null;
  return [
    "default-src 'none'",
    words('script-src', "'self'", origin, ajax),
    // The check runs in a thread of its own.
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    words('connect-src', "'self'", origin, development ? 'ws:' : null, development ? 'wss:' : null),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The same policy for the server's header, where alone `frame-ancestors` counts. */
function headerPolicy(options) {
  return `${contentSecurityPolicy(options)}; ${words('frame-ancestors', ...frameAncestors)}`;
}

function originOf(address) {
  return /^https?:/.test(address) ? new URL(address).origin : null;
}

function words(...parts) {
  return parts.filter((part) => part !== null).join(' ');
}

module.exports = { contentSecurityPolicy, headerPolicy, microsoftOfficeJs };
