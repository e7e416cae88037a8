/** What axe has against the pane, and whether it fits into its narrowest width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type WordPage } from './word-page';

/**
 * What axe finds in the pane; the dummies with which Fluent keeps the focus in a dialog are left out. A menu is opened beside
 * the landmarks, at the end of the page, which axe has against every such menu.
 */
export async function findings(word: WordPage, menu: 'menu open' | 'no menu' = 'no menu'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: word.page })
    .disableRules(menu === 'menu open' ? ['region'] : [])
    .include({ fromFrames: ['#pane', 'body'] })
    .exclude({ fromFrames: ['#pane', '[data-tabster-dummy]'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The pane is 320 px wide and nothing sticks out of it. */
export async function narrow(word: WordPage): Promise<void> {
  await word.page.addStyleTag({ content: '.pane { width: 321px }' });
  const frame = word.pane.locator('html');
  await expect.poll(() => frame.evaluate((html) => html.clientWidth)).toBeLessThanOrEqual(320);
  expect(await frame.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
}

/** Looks of the pane in which it is examined. */
export const appearances = [
  { name: 'light', theme: 'light', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
] as const;
