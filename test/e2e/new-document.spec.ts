import { readFileSync } from 'node:fs';
import { sampleLetter } from '../word-host/demo/sample-letter';
import { hasValidator, validationErrors } from '../support/validate-docx';
import { paragraphTexts, savedControls } from './saved-document';
import { expect, test, type WordPage } from './word-page';

/** Opens the letter, types the cluster's name and presses **Tạo văn bản mới**. */
async function createFromLetter(word: WordPage, profile: string): Promise<void> {
  await word.open(profile);
  await word.openFile({ name: 'thong-bao.docx', bytes: sampleLetter() });
  await word.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }).fill('số 1');
  await word.button('Tạo văn bản mới').click();
}

test('Tạo văn bản mới opens a new document where Word can, and leaves hers alone', async ({ word }) => {
  await createFromLetter(word, 'Word Microsoft 365');
  await expect(word.page.getByText('Word mở một văn bản mới. Xem ở đâu?')).toBeVisible();
  expect(paragraphTexts(await word.save())).toEqual(paragraphTexts(sampleLetter()));

  await word.page.getByRole('button', { name: 'Mở thay văn bản này' }).click();
  await word.outlineIsThere();
  expect(savedControls(await word.save()).filter(({ tag }) => tag.startsWith('bctd.h.'))).toHaveLength(38);
});

test('a second tab shows the new document', async ({ word }) => {
  await createFromLetter(word, 'Word Microsoft 365');
  const opening = word.page.waitForEvent('popup');
  await word.page.getByRole('button', { name: 'Mở trong tab mới' }).click();
  const second = await opening;
  await expect(second.frameLocator('#pane').getByText('0/27 mục đã viết', { exact: true })).toBeVisible();
});

test('Tạo văn bản mới gives a file where Word cannot open one', async ({ word }) => {
  test.skip(!hasValidator(), 'chưa kiểm được: ooxml-validator');
  const downloading = word.page.waitForEvent('download');
  await createFromLetter(word, 'Word trên web');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const bytes = readFileSync(await download.path());
  expect(savedControls(bytes).filter(({ tag }) => tag.startsWith('bctd.h.'))).toHaveLength(38);
  expect(validationErrors(bytes)).toEqual([]);
});
