/** A person who has no mouse. */
import { expect, type Locator } from '@playwright/test';
import type { WordPage } from './word-page';

/** Presses Tab until the element has the focus: on the web office.js itself moves it, in the order of its own list. */
export async function tabTo(word: WordPage, wanted: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if ((await wanted.count()) > 0 && (await wanted.evaluate((element) => element === document.activeElement))) return;
    await word.page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Replaces what stands in a field. */
export async function typeInto(word: WordPage, field: Locator, text: string): Promise<void> {
  await tabTo(word, field);
  await word.page.keyboard.press('Control+a');
  await word.page.keyboard.type(text);
}

/** Chooses a radio button of the group whose chosen one is `standing`, by an arrow. */
export async function chooseNext(word: WordPage, standing: Locator, next: Locator): Promise<void> {
  await tabTo(word, standing);
  await word.page.keyboard.press('ArrowDown');
  await expect(next).toBeChecked();
}
