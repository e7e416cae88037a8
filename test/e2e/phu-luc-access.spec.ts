import { excelFile } from '../support/excel-file';
import { controlTexts } from '../support/document-texts';
import { tabTo, typeInto } from './keyboard';
import { appearances, findings, narrow } from './pane-accessibility';
import { PhuLucPage } from './phu-luc-page';
import { savedTable } from './saved-table';
import { expect, test, type GivenFile } from './word-page';

const units = ['Xã Đồng Đăng', 'Phường Đông Kinh', 'Xã Tân Thành'];

/** A unit's own table with what cannot be understood in it. */
const sentBy = (file: string, unit: string, ldtt: number): GivenFile => ({
  name: file,
  bytes: excelFile([
    {
      name: 'Sheet1',
      rows: [
        [`Đơn vị: ${unit}`],
        ['Danh hiệu thi đua năm 2026'],
        ['LĐTT', 'CSTĐCS', 'Giấy khen (cá nhân)', 'Sáng kiến'],
        [ldtt, 'bảy', ldtt, 3],
      ],
    },
    { name: 'Bản cũ', state: 'hidden', rows: [['nháp']] },
  ]),
});

for (const { name, theme, forcedColors } of appearances) {
  test(`axe finds nothing in tab Phụ lục at 320 px, ${name}`, async ({ word }) => {
    test.setTimeout(150_000);
    await word.page.emulateMedia({ forcedColors });
    await word.open();
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
    const annexes = new PhuLucPage(word);
    await annexes.prepare(units);
    await annexes.open('Phụ lục I');
    await narrow(word);
    expect(await findings(word), 'Phụ lục I, empty').toEqual([]);
    await word.button('Dán danh sách').click();
    await word.copy(
      '12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026\n13/CTĐ\t32/01/2026\tThi đua',
    );
    await word.page.keyboard.press('Control+v');
    await expect(word.pane.getByText('12/KH-CTĐ').first()).toBeVisible();
    expect(await findings(word), 'Phụ lục I').toEqual([]);

    await annexes.open('Phụ lục II');
    await annexes.enter('Xã Đồng Đăng', 'Lao động tiên tiến', '35');
    await annexes.enter('Xã Tân Thành', 'Lao động tiên tiến', 'ba mươi');
    await word.button('So với năm 2025').click();
    await word.button('Các cột').click();
    expect(await findings(word), 'Phụ lục II').toEqual([]);
    await word.button('Biểu đồ').click();
    await expect(word.pane.getByText(/^Số lượt danh hiệu thi đua/u)).toBeVisible();
    // Scrolled, a field half under the row of tabs would pass for a small one.
    await annexes.states.scrollIntoViewIfNeeded();
    expect(await findings(word), 'the picture').toEqual([]);
    await narrow(word);

    await annexes.open('Phụ lục III');
    expect(await findings(word), 'Phụ lục III').toEqual([]);
    await annexes.open('Số liệu khác');
    const tables = word.pane.getByRole('tabpanel', { name: 'Số liệu khác' }).getByRole('button', { expanded: false });
    for (const table of ['Chỉ tiêu thi đua', 'Điển hình tiên tiến', 'Đề nghị khen thưởng'])
      await tables.filter({ hasText: table }).click();
    expect(await findings(word), 'Số liệu khác').toEqual([]);

    await annexes.choose([
      sentBy('Biểu 1.xlsx', 'Xã Tân Thành', 41),
      sentBy('Biểu 2.xlsx', 'UBND xã Tân Thành', 43),
      sentBy('Biểu 3.xlsx', 'Văn phòng HĐND tỉnh', 7),
    ]);
    await narrow(word);
    expect(await findings(word), 'the preview of an import').toEqual([]);
    await annexes.preview.getByRole('radio').first().check();
    await word.button('Lấy vào').click();
    await annexes.build();
    await annexes.open('Phụ lục II');
    await annexes.enter('Xã Đồng Đăng', 'Lao động tiên tiến', '36');
    await expect(annexes.states).toContainText('số đã thay đổi');
    expect(await findings(word), 'with changed figures').toEqual([]);
    await narrow(word);
  });
}

test('a count is entered, built and quoted by keyboard alone', async ({ word }) => {
  test.setTimeout(120_000);
  await word.open();
  const annexes = new PhuLucPage(word);
  await annexes.prepare(units);
  const { pane } = word;
  const { keyboard } = word.page;
  // The button that brought the document into line is gone: Tab goes on through the whole form before it comes round.
  await tabTo(word, pane.getByRole('tab', { name: 'Thông tin', exact: true }), 150);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const parts = pane.getByRole('tablist', { name: 'Các phần của thẻ Phụ lục' });
  await expect(parts).toBeVisible();
  await tabTo(word, parts.getByRole('tab', { name: 'Phụ lục I', exact: true }));
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(parts.getByRole('tab', { name: 'Phụ lục II', exact: true })).toHaveAttribute('aria-selected', 'true');

  await tabTo(word, pane.getByRole('combobox', { name: 'Đơn vị', exact: true }));
  await keyboard.press('ArrowDown');
  await typeInto(word, annexes.field('Lao động tiên tiến'), '1.234');
  await keyboard.press('Enter');
  await tabTo(word, pane.getByRole('button', { name: /^Tất cả đơn vị năm 2026, Lao động tiên tiến: 1\.234/u }));
  await keyboard.press('Enter');
  await expect(pane.getByText(/Chưa ghi số: .*Xã Đồng Đăng/u)).toBeVisible();

  await tabTo(word, word.button('Đưa số liệu vào văn bản'), 80);
  await keyboard.press('Enter');
  await expect(annexes.states).toContainText('Phụ lục II: bảng khớp với số đã nhập.');
  await word.paneIsIdle();
  const saved = await word.save();
  expect(savedTable(saved, 'II').cell('Phường Đông Kinh', 'Lao động tiên tiến')).toBe('1.234');
  expect(savedTable(saved, 'II').cell('Tổng cộng năm 2026', 'Lao động tiên tiến')).toBe('1.234');
  expect(controlTexts(await word.documentXml(), 'bctd.b.P1.IV.2').join(' ')).toContain('1.234 Lao động tiên tiến');
});
