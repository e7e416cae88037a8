/** Light or dark, for the page and for the pane beside it. */
import type { PageElements } from './page-elements';

/** The pane sees the colours of its frame as the browser's preference. */
export function followTheme({ theme }: PageElements, changed: () => void): void {
  const apply = (): void => {
    document.documentElement.dataset['theme'] = theme.value;
  };
  theme.value = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  apply();
  theme.addEventListener('change', () => {
    apply();
    changed();
  });
}
