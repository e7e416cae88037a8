/**
 * Runs in the pane's page behind office.js: the npm copy of office.js gives no Office theme on the web, newer ones do.
 * The demo page writes the theme on the frame that holds the pane.
 */
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

const frame = window.frameElement;
if (frame instanceof (window.parent as Window & typeof globalThis).HTMLElement) {
  // Registered before the pane's own, so that the theme stands when the pane begins.
  void Office.onReady(() => {
    const theme = themes[frame.dataset['officeTheme'] === 'dark' ? 'dark' : 'light'];
    if (Office.context && !Office.context.officeTheme) {
      Object.defineProperty(Office.context, 'officeTheme', { enumerable: true, value: theme });
    }
  });
}

export {};
