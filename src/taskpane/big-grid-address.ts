/** Where the window of the big grid is found, and how it looks. */

/** The page beside the pane's own; it is told whether Office is dark, so that it never flashes white. */
export function bigGridAddress(dark: boolean): string {
  const page = new URL('dialog.html', window.location.href);
  page.search = dark ? '?theme=dark' : '';
  return page.href;
}

/** Whether the address asks for the dark theme. */
export const isDarkAddress = (search: string): boolean => new URLSearchParams(search).get('theme') === 'dark';
