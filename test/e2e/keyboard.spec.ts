import { savedControls } from './saved-document';
import { expect, test, type WordPage } from './word-page';

/** Presses Tab until the element has the focus: on the web office.js itself moves it, in the order of its own list. */
async function tabTo(word: WordPage, role: 'button' | 'textbox' | 'treeitem', name: string | RegExp): Promise<void> {
  const wanted = word.pane.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await word.page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('the whole way by keyboard alone', async ({ word }) => {
  await word.open();
  // F6 goes between document and pane, as in Word.
  await word.document.focus();
  await word.page.keyboard.press('F6');
  await tabTo(word, 'textbox', 'Tên cụm thi đua');
  await word.page.keyboard.type('số 1');
  await tabTo(word, 'button', 'Chèn đề cương');
  await word.page.keyboard.press('Enter');
  await word.outlineIsThere();

  await tabTo(word, 'treeitem', /^– Tổng số các đơn vị/);
  await word.page.keyboard.press('End');
  await expect(word.items.last()).toBeFocused();
  await word.page.keyboard.press('Enter');
  await expect(word.pane.getByText('Nhấn F6 để sang văn bản').first()).toBeVisible();

  await word.page.keyboard.press('F6');
  await expect(word.document).toBeFocused();
  await word.page.keyboard.press('F6');
  await tabTo(word, 'button', /^Hoàn tác: /);
  await word.page.keyboard.press('Enter');
  await expect(word.button('Chèn đề cương')).toBeVisible();
  expect(savedControls(await word.save())).toEqual([]);
});
