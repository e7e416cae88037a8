import { tabTo } from './keyboard';
import { savedControls } from './saved-document';
import { expect, test } from './word-page';

test('the whole way by keyboard alone', async ({ word }) => {
  await word.open();
  // F6 goes between document and pane, as in Word.
  await word.document.focus();
  await word.page.keyboard.press('F6');
  await tabTo(word, word.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }));
  await word.page.keyboard.type('số 1');
  await tabTo(word, word.pane.getByRole('button', { name: 'Chèn đề cương', exact: true }));
  await word.page.keyboard.press('Enter');
  await word.outlineIsThere();

  await tabTo(word, word.pane.getByRole('treeitem', { name: /^– Tổng số các đơn vị/ }));
  await word.page.keyboard.press('End');
  await expect(word.items.last()).toBeFocused();
  await word.page.keyboard.press('Enter');
  await expect(word.pane.getByText('Nhấn F6 để sang văn bản').first()).toBeVisible();

  await word.page.keyboard.press('F6');
  await expect(word.document).toBeFocused();
  await word.page.keyboard.press('F6');
  await tabTo(word, word.pane.getByRole('button', { name: /^Hoàn tác: / }));
  await word.page.keyboard.press('Enter');
  await expect(word.button('Chèn đề cương')).toBeVisible();
  expect(savedControls(await word.save())).toEqual([]);
});
