import { savedControls } from './saved-document';
import { expect, test } from './word-page';

const body = (docx: Uint8Array, item: string) => savedControls(docx).find(({ tag }) => tag === `bctd.b.${item}`)?.text;

test('a person writes in the pages, and the pane counts it', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  await word.drawn();
  await word.document.locator('[data-tag="bctd.b.IN1"]').first().click();
  await word.page.keyboard.type('Cụm có 08 đơn vị.');
  await word.page.keyboard.press('Enter');
  await word.page.keyboard.type('Gồm các sở và ban.');
  expect(body(await word.save(), 'IN1')).toBe('Cụm có 08 đơn vị.Gồm các sở và ban.');

  await word.page.keyboard.press('F6');
  await expect(word.pane.getByText('1/27 mục đã viết', { exact: true })).toBeVisible();

  await word.document.locator('[data-tag="bctd.b.IN1"]').first().click();
  await word.page.keyboard.press('Control+z');
  await word.drawn();
  expect(body(await word.save(), 'IN1')).not.toContain('Gồm các sở và ban.');
});

test('Word refuses to delete a locked control and says so', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  await word.drawn();
  const before = savedControls(await word.save());
  await word.document.focus();
  await word.page.keyboard.press('Control+a');
  await word.page.keyboard.press('Delete');
  await expect(word.page.getByText('phần này đang được khoá trong văn bản')).toBeVisible();
  expect(savedControls(await word.save())).toEqual(before);
});
