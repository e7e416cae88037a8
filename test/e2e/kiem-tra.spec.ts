import { appendixIds, bodyTag, headingTag } from '../../src/core/report/control-tag';
import { controlTexts } from '../support/document-texts';
import { missingRenderTools, renderDocx } from '../support/render-docx';
import { hasValidator, validationErrors } from '../support/validate-docx';
import { KiemTraPage, planted } from './kiem-tra-page';
import { tabTo } from './keyboard';
import { appearances, findings, narrow } from './pane-accessibility';
import { paragraphTexts, partText, savedControls, sections } from './saved-document';
import { expect, test, type WordPage } from './word-page';

const body = async (word: WordPage, { item }: { readonly item: string }): Promise<string> =>
  controlTexts(await word.documentXml(), bodyTag(item)).join('\n');

/** The report with five defects, checked. */
async function checked(word: WordPage, profile: string): Promise<KiemTraPage> {
  const tab = new KiemTraPage(word);
  await word.open(profile);
  await tab.prepare();
  await tab.open();
  await tab.run();
  return tab;
}

/** Words of a document as LibreOffice draws it; null where this computer cannot draw. */
function drawnWords(docx: Uint8Array): readonly string[] | null {
  if (missingRenderTools().length > 0) return null;
  const rendered = renderDocx(docx);
  try {
    expect(rendered.fonts.filter((font) => font.startsWith('DejaVuSerif'))).toEqual([]);
    return rendered.pages.map(({ words }) => words.map(({ text }) => text).join(' '));
  } finally {
    rendered.dispose();
  }
}

test('five defects are found, shown, mended at once or one by one, and had back', async ({ word }) => {
  test.setTimeout(120_000);
  const tab = await checked(word, 'Word trên web');
  const { spacing, percentage, blank, year, ending } = planted;
  const found = {
    spacing: tab.found(spacing.check),
    percentage: tab.found(percentage.check),
    blank: tab.found(blank.check).filter({ hasText: 'mở …… lớp' }),
    year: tab.found(year.check),
    ending: tab.found(ending.check).filter({ hasText: './.' }),
  };
  await expect(found.spacing).toHaveCount(2);
  expect(await found.spacing.first().innerText()).toContain('“sát  chỉ” có hai dấu cách liền nhau');
  await expect(found.spacing.first()).toContainText('Cách sửa: Bỏ dấu cách thừa ở “sát”');
  for (const one of [found.percentage, found.blank, found.year, found.ending]) await expect(one).toHaveCount(1);
  await expect(found.percentage).toHaveAttribute('data-severity', 'error');
  await expect(found.ending).toHaveAttribute('data-severity', 'warning');

  await tab.verb(found.blank, 'Đến vị trí này').click();
  await expect(word.pane.getByText('Nhấn F6 để sang văn bản').first()).toBeVisible();
  expect(await tab.caretParagraph()).toBe(blank.text);
  await word.page.keyboard.press('F6');

  await tab.verb(found.year, 'Sửa').click();
  await expect(found.year).toHaveCount(0);
  await tab.isChecked();
  const heading = controlTexts(await word.documentXml(), headingTag(year.item));
  expect(heading).toEqual([expect.stringMatching(/năm 2026/u)]);

  await word.button('Sửa tất cả').first().click();
  const question = word.pane.getByRole('dialog');
  await expect(question.getByRole('listitem')).toHaveCount(4);
  await question.getByRole('button', { name: 'Sửa tất cả', exact: true }).click();
  for (const one of [found.spacing, found.percentage, found.ending]) await expect(one).toHaveCount(0);
  await tab.isChecked();
  for (const defect of [spacing, percentage, ending]) expect(await body(word, defect)).toBe(defect.right);

  await word.pane.getByRole('button', { name: /^Hoàn tác: Sửa tất cả lúc \d\d:\d\d$/u }).click();
  for (const defect of [spacing, percentage, ending]) await expect.poll(() => body(word, defect)).toBe(defect.text);
  await expect(word.pane.getByText(/^Văn bản đã thay đổi sau lần kiểm tra gần nhất/u)).toBeVisible();
  await tab.run();
  await expect(found.spacing).toHaveCount(2);
  for (const one of [found.percentage, found.ending]) await expect(one).toHaveCount(1);
  await expect(found.year).toHaveCount(0);
});

test('what was set aside stands on the check report with its reason', async ({ word }) => {
  test.setTimeout(120_000);
  const tab = await checked(word, 'Word trên web');
  const blank = tab.found(planted.blank.check).filter({ hasText: 'mở …… lớp' });
  await tab.verb(blank, 'Bỏ qua').click();
  await word.pane.getByRole('textbox', { name: 'Lý do bỏ qua', exact: true }).fill('Chờ số lớp của Sở Nội vụ');
  await tab.verb(blank, 'Bỏ qua').click();
  await expect(blank).toHaveCount(0);
  await word.paneIsIdle();

  await word.button('Phiếu kiểm tra').click();
  await word.pane.getByRole('textbox', { name: 'Người kiểm tra', exact: true }).fill('Hoàng Thị Lan');
  const { name, bytes } = await tab.fileFrom(() => word.button('Phiếu kiểm tra').click());
  expect(name).toBe('Phieu kiem tra 2026.docx');
  const texts = paragraphTexts(bytes);
  const messages = await word.pane.locator('li[data-check] p[id]:not([id$="-fix"])').allTextContents();
  expect(messages.length).toBeGreaterThan(5);
  expect(texts).toEqual(expect.arrayContaining(messages));
  expect(texts).toEqual(expect.arrayContaining(['Người kiểm tra: Hoàng Thị Lan', 'Chờ số lớp của Sở Nội vụ']));

  test.skip(!hasValidator(), 'chưa kiểm được: ooxml-validator');
  expect(validationErrors(bytes)).toEqual([]);
  const pages = drawnWords(bytes);
  test.skip(pages === null, `chưa kiểm được: ${missingRenderTools().join(', ')}`);
  expect(pages?.[0]).toContain('PHIẾU KIỂM TRA BÁO CÁO');
  expect(pages?.join(' ')).toContain('Chờ số lớp của Sở Nội vụ');
});

test('the copy to send says what the report says, without controls, guidance and data', async ({ word }) => {
  test.setTimeout(120_000);
  const tab = await checked(word, 'Word trên web');
  const before = await word.documentXml();
  await word.button('Tạo bản gửi').click();
  const question = word.pane.getByRole('dialog');
  await expect(question).toContainText('“175%” không đúng');
  const { bytes } = await tab.fileFrom(() =>
    question.getByRole('button', { name: 'Vẫn tạo bản gửi', exact: true }).click(),
  );
  await word.paneIsIdle();
  expect(await word.documentXml()).toBe(before);
  const saved = await word.save();
  const isGuidance = (text: string): boolean => text.startsWith('[Hướng dẫn]');
  expect(paragraphTexts(saved).filter(isGuidance)).toHaveLength(1 + appendixIds.length);
  expect(paragraphTexts(bytes)).toEqual(paragraphTexts(saved).filter((text) => !isGuidance(text)));
  expect(sections(bytes)).toHaveLength(sections(saved).length);
  expect(savedControls(bytes)).toEqual([]);
  expect(partText(bytes, 'word/document.xml')).not.toContain('w:sdt');

  test.skip(!hasValidator(), 'chưa kiểm được: ooxml-validator');
  expect(validationErrors(bytes)).toEqual([]);
  const pages = drawnWords(bytes);
  test.skip(pages === null, `chưa kiểm được: ${missingRenderTools().join(', ')}`);
  expect(pages?.join(' ')).toContain(planted.ending.text);
  expect(pages?.join(' ')).not.toContain('[Hướng dẫn]');
});

for (const { name, theme, forcedColors } of appearances) {
  test(`axe finds nothing in tab Kiểm tra at 320 px, ${name}`, async ({ word }) => {
    test.setTimeout(120_000);
    await word.page.emulateMedia({ forcedColors });
    await word.open();
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
    const tab = new KiemTraPage(word);
    await tab.prepare();
    await tab.open();
    await narrow(word);
    expect(await findings(word), 'before a check').toEqual([]);

    await tab.run();
    await narrow(word);
    expect(await findings(word), 'with findings').toEqual([]);

    const [first, second] = [tab.found(planted.year.check), tab.found(planted.ending.check).first()];
    await tab.verb(first, 'Giải thích').click();
    await expect(tab.verb(first, 'Giải thích')).toHaveAttribute('aria-expanded', 'true');
    await first.scrollIntoViewIfNeeded();
    expect(await findings(word), 'explained').toEqual([]);
    await tab.verb(second, 'Bỏ qua').click();
    await expect(word.pane.getByRole('textbox', { name: 'Lý do bỏ qua', exact: true })).toBeFocused();
    expect(await findings(word), 'asked for a reason').toEqual([]);
    await word.page.keyboard.press('Enter');
    await word.pane.getByRole('button', { name: /^Đã bỏ qua/u }).click();
    await word.pane.getByRole('button', { name: 'Các quy tắc kiểm tra' }).click();
    await narrow(word);
    expect(await findings(word), 'with what was set aside and the rules').toEqual([]);
  });
}

test('a report is checked, mended and printed by keyboard alone', async ({ word }) => {
  test.setTimeout(120_000);
  const { keyboard } = word.page;
  await word.open('Word Microsoft 365');
  const tab = new KiemTraPage(word);
  await tab.prepare();
  await tabTo(word, word.pane.getByRole('tab', { name: 'Đề cương', exact: true }));
  await keyboard.press('End');
  await keyboard.press('Enter');
  await tabTo(word, word.button('Kiểm tra'));
  await keyboard.press('Enter');
  await tab.isChecked();

  const year = tab.found(planted.year.check);
  await tabTo(word, tab.verb(year, 'Đến vị trí này'), 120);
  await keyboard.press('Enter');
  await expect(word.pane.getByText('Nhấn F6 để sang văn bản').first()).toBeVisible();
  expect(await tab.caretParagraph()).toContain('năm 2024');
  await keyboard.press('F6');
  await tabTo(word, tab.verb(year, 'Giải thích'), 120);
  await keyboard.press('Enter');
  await expect(year).toContainText('Căn cứ');
  await keyboard.press('Shift+Tab');
  await expect(tab.verb(year, 'Sửa')).toBeFocused();
  await keyboard.press('Enter');
  await expect(year).toHaveCount(0);
  await tab.isChecked();
  await expect(word.pane.locator('li[data-check]:focus')).toHaveCount(1);

  const ending = tab.found(planted.ending.check).filter({ hasText: './.' });
  await tabTo(word, tab.verb(ending, 'Bỏ qua'), 120);
  await keyboard.press('Enter');
  await keyboard.type('Kết thúc ở bản in');
  await keyboard.press('Enter');
  await expect(ending).toHaveCount(0);
  await word.paneIsIdle();

  await tabTo(word, word.button('Phiếu kiểm tra'), 150);
  await keyboard.press('Enter');
  await keyboard.type('Hoàng Thị Lan');
  await keyboard.press('Enter');
  await expect(word.page.getByText('Word mở một văn bản mới. Xem ở đâu?')).toBeVisible();
});
