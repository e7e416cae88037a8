import { controlTexts } from '../support/document-texts';
import { savedControls } from './saved-document';
import { ThongTinPage } from './thong-tin-page';
import { expect, test, type WordPage } from './word-page';

/** Chooses from the menu of an item of the tree. */
async function chooseFor(word: WordPage, heading: RegExp, action: string): Promise<void> {
  const item = word.pane.getByRole('treeitem', { name: heading });
  await item.getByRole('button', { name: /^Tuỳ chọn: / }).click();
  await word.pane.getByRole('menuitem', { name: action, exact: true }).click();
}

const texts = async (word: WordPage, tag: string): Promise<readonly string[]> =>
  controlTexts(await word.documentXml(), tag);

test('an item takes her words, the form’s come back', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  const [forms] = await texts(word, 'bctd.h.P1.V.2');
  await chooseFor(word, /^2\. Công tác kiểm tra/, 'Đổi tên mục');
  const name = word.pane.getByRole('dialog').getByRole('textbox', { name: 'Tên mục', exact: true });
  await expect(name).toBeFocused();
  await name.fill('');
  await expect(word.button('Đổi tên mục')).toHaveAttribute('aria-disabled', 'true');
  await name.fill('Kiểm tra, giám sát công tác thi đua năm 2026');
  await name.press('Enter');
  const renamed = word.items.filter({ hasText: '2. Kiểm tra, giám sát công tác thi đua năm 2026' });
  await expect(renamed).toHaveAccessibleName(/Chưa viết$/);
  expect(await texts(word, 'bctd.h.P1.V.2')).toEqual(['2. Kiểm tra, giám sát công tác thi đua năm 2026']);

  await chooseFor(word, /^2\. Kiểm tra, giám sát/, 'Ghi lại như mẫu');
  await expect.poll(() => texts(word, 'bctd.h.P1.V.2')).toEqual([forms]);
});

test('a heading of hers is numbered with the rest, kept in the file, and goes again', async ({ word }) => {
  await word.open('Word Microsoft 365');
  await word.insertOutline('số 1');
  const before = savedControls(await word.save());
  await chooseFor(word, /^2\. Công tác kiểm tra/, 'Thêm mục');
  await word.pane
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Tên mục', exact: true })
    .fill('Công tác tuyên truyền');
  await word.button('Thêm khoản (1, 2, …)').click();
  await expect(word.items.filter({ hasText: '3. Công tác tuyên truyền' })).toHaveCount(1);
  await word.paneIsIdle();
  expect(await texts(word, 'bctd.h.P1.V.3')).toEqual([expect.stringMatching(/^4\. /)]);

  await word.openFile({ name: 'bao-cao.docx', bytes: await word.save() });
  await word.outlineIsThere();
  await expect(word.items.filter({ hasText: '3. Công tác tuyên truyền' })).toHaveAccessibleName(/Chưa viết$/);
  await chooseFor(word, /^3\. Công tác tuyên truyền/, 'Xoá mục đã thêm');
  await expect(word.items.filter({ hasText: '3. Công tác tuyên truyền' })).toHaveCount(0);
  await word.paneIsIdle();
  expect(savedControls(await word.save())).toEqual(before);
});

test('next year’s report is a new document where Word opens one', async ({ word }) => {
  await word.open('Word Microsoft 365');
  await word.insertOutline('số 1');
  const form = new ThongTinPage(word);
  await form.open();
  await form.field('Họ và tên người ký').fill('Nông Thị Hà');
  await form.field('Số văn bản').fill('15');
  await form.field('Địa danh').click();
  await form.says('bctd.f.number', '15');
  const thisYear = savedControls(await word.save());
  await word.button('Tạo báo cáo năm sau').click();
  await expect(word.page.getByText('Word mở một văn bản mới. Xem ở đâu?')).toBeVisible();
  expect(savedControls(await word.save())).toEqual(thisYear);

  await word.page.getByRole('button', { name: 'Mở thay văn bản này' }).click();
  await word.outlineIsThere();
  await form.open();
  await form.agrees();
  await expect(form.year).toHaveValue('2027');
  await expect(form.field('Họ và tên người ký')).toHaveValue('Nông Thị Hà');
  await expect(form.field('Số văn bản')).toHaveValue('');
  expect(new Set(await form.texts('bctd.f.next-year'))).toEqual(new Set(['2028']));
});

test('next year’s report takes this document only after she said that this year’s is saved', async ({ word }) => {
  await word.open('Word trên web');
  await word.insertOutline('số 1');
  const form = new ThongTinPage(word);
  await form.open();
  const thisYear = savedControls(await word.save());
  await word.button('Tạo báo cáo năm sau').click();
  const question = word.pane.getByRole('dialog');
  await expect(question).toContainText('Đã Lưu thành (Save As) tệp mới chưa?');
  await question.getByRole('button', { name: 'Huỷ', exact: true }).click();
  await word.paneIsIdle();
  expect(savedControls(await word.save())).toEqual(thisYear);

  await word.button('Tạo báo cáo năm sau').click();
  await question.getByRole('button', { name: 'Đã lưu tệp mới, tạo báo cáo', exact: true }).click();
  await expect(word.pane.getByText(/^Văn bản này giờ là báo cáo năm 2027/)).toBeVisible();
  await form.agrees();
  await expect(form.year).toHaveValue('2027');
  expect(new Set(await form.texts('bctd.f.year'))).toEqual(new Set(['2027']));
});
