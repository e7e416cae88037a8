/**
 * office.js on plain http asks this page, in a hidden frame, whether the host that shows the pane may be trusted.
 * Only pages of this computer are.
 */
window.addEventListener('message', (event) => {
  const { hostname } = JSON.parse(event.data);
  const hostUserTrusted = ['localhost', '127.0.0.1'].includes(hostname) && event.origin === window.location.origin;
  event.source.postMessage(JSON.stringify({ hostUserTrusted }), event.origin);
});
