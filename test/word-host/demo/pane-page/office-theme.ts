/** The npm copy of office.js gives no Office theme on the web, newer ones do. The demo page has one of its own. */
const themes = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#ffffff',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  },
} as const;

/** Gives the pane the theme of the page around it, unless office.js already does. */
export function giveOfficeTheme(): void {
  if (Office.context.officeTheme) return;
  const dark = window.parent.document.documentElement.dataset['theme'] === 'dark';
  Object.defineProperty(Office.context, 'officeTheme', { enumerable: true, value: themes[dark ? 'dark' : 'light'] });
}
