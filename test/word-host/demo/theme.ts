/** Light or dark, for the page and, as the Office theme, for the pane beside it. */
import type { PageElements } from './page-elements';

/** Follows the choice; `changed` runs after each change, because a pane reads the Office theme when it starts. */
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
