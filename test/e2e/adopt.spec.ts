import { readFileSync } from 'node:fs';
import { paragraphTexts, savedControls } from './saved-document';
import { expect, test } from './word-page';

const draft = { name: 'du-thao.docx', bytes: new Uint8Array(readFileSync('test/fixtures/drafts/text-behind-1.docx')) };

test('a draft is recognised, its headings get paragraphs of their own, what is missing is inserted, and all of it is saved', async ({
  word,
}) => {
  await word.open('Word LTSC 2021');
  await word.openFile(draft);
  await expect(word.pane.getByText('Văn bản này giống một báo cáo đã có.')).toBeVisible();
  await word.button('Nhận diện văn bản đang mở').click();
  await expect(word.button('Nhận diện')).toBeVisible();
  await word.button('Tìm thấy (38)').click();
  const row = word.pane.getByRole('listitem').filter({ has: word.button('1. Ưu điểm') });
  await row.getByRole('button', { name: '1. Ưu điểm', exact: true }).click();
  await word.paneIsIdle();
  await expect(word.pane.getByText('Nhấn F6 để sang văn bản.')).toBeVisible();
  await row.getByRole('button', { name: 'Chọn đoạn khác', exact: true }).click();
  await row.getByRole('searchbox', { name: 'Tìm đoạn có chữ', exact: true }).fill('han che yeu kem');
  await expect(row.getByRole('combobox', { name: 'Đoạn là đề mục này', exact: true })).toBeVisible();

  await word.button('Nhận diện').click();
  await word.paneIsIdle();
  const adopted = await word.save();
  expect(paragraphTexts(adopted)).toEqual(paragraphTexts(draft.bytes));
  expect(savedControls(adopted).filter(({ tag }) => tag.startsWith('bctd.h.'))).toHaveLength(38);

  await word.button('Tách cả 9 đoạn').click();
  await expect(word.button('Tách cả 9 đoạn')).toHaveCount(0);
  await word.paneIsIdle();
  await word.button('Chèn mục còn thiếu').click();
  await word.paneIsIdle();
  await expect(word.pane.getByText('27/27 mục đã viết')).toBeVisible();
  await expect(word.items.filter({ hasText: 'Phụ lục II' }).first()).toHaveAccessibleName(/Chưa viết$/);
  const texts = paragraphTexts(await word.save());
  expect(texts).toContain('Đơn vị Trưởng cụm: Sở Nội vụ. Đơn vị Phó Trưởng cụm: Sở Tài chính.');
  expect(texts).toContain('Phụ lục III');
});
