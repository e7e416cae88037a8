import { sampleLetter } from '../word-host/demo/sample-letter';
import { paragraphTexts } from './saved-document';
import { expect, test } from './word-page';

test('the page says that it is a stand-in for Word', async ({ word }) => {
  await word.open();
  await expect(word.page.getByText('Đây là trang giả lập Word để dùng thử, không phải Microsoft Word.')).toBeVisible();
});

test('a file that is no .docx is refused with a sentence, and the document stays', async ({ word }) => {
  await word.open();
  await word.openFile({ name: 'thong-bao.docx', bytes: sampleLetter() });
  await word.page
    .locator('#chosen-file')
    .setInputFiles({ name: 'anh.docx', mimeType: 'text/plain', buffer: Buffer.from('không phải zip') });
  await expect(word.page.getByText('Không mở được “anh.docx”: tệp không phải là văn bản Word (.docx).')).toBeVisible();
  await expect(word.page.getByRole('heading', { level: 1 })).toHaveText('thong-bao.docx');
  expect(paragraphTexts(await word.save())).toEqual(paragraphTexts(sampleLetter()));
});

test('a .docx dropped onto the page is opened', async ({ word }) => {
  await word.open();
  const transfer = await word.page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'thong-bao.docx'));
      return data;
    },
    [...sampleLetter()],
  );
  await word.document.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(word.document).toContainText('Về lịch làm việc của cụm thi đua trong tháng 01');
  await expect(word.button('Tạo văn bản mới')).toBeVisible();
});

test('pages are drawn as they are printed: annexes on landscape pages, each section counted from 1', async ({
  word,
}) => {
  await word.open('Word Microsoft 365');
  await word.insertOutline('số 1');
  await word.drawn();
  const pages = await word.document
    .locator('section.docx')
    .evaluateAll((all) =>
      all.map((page) => ({ landscape: page.clientWidth > page.clientHeight, number: page.dataset['page'] ?? '' })),
    );
  expect(pages.slice(-2).every((page) => page.landscape)).toBe(true);
  expect(pages.slice(0, 3).map((page) => page.number)).toEqual(['1', '2', '3']);
  expect(pages.find((page) => page.landscape)?.number).toBe('1');
});
