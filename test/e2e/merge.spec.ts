/** The files of three units are chosen at once; the matrix, the figures and a passage end in the saved report. */
import { bodyTag } from '../../src/core/report/control-tag';
import { controlTexts } from '../support/document-texts';
import { excelFile } from '../support/excel-file';
import { stcContent, unitReportFile } from '../support/unit-reports';
import { appearances, findings, narrow } from './pane-accessibility';
import { PhuLucPage } from './phu-luc-page';
import { expect, test, type WordPage } from './word-page';

const table = excelFile([
  {
    name: 'Sheet1',
    rows: [['Danh hiệu thi đua năm 2026'], ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'], [40, 5]],
  },
]);

/** A report with three units. */
async function prepare(word: WordPage): Promise<void> {
  await word.open('Word trên web');
  const year = word.pane.getByRole('spinbutton', { name: 'Năm báo cáo', exact: true });
  await year.fill('2026');
  await year.press('Tab');
  await new PhuLucPage(word).prepare(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);
}

/** Opens the panel and chooses three files. */
async function reads(word: WordPage): Promise<void> {
  await word.pane.getByRole('tab', { name: 'Đề cương', exact: true }).click();
  await word.button('Tổng hợp báo cáo của các đơn vị').click();
  const files = [
    { name: 'So Noi vu.xlsx', buffer: Buffer.from(table) },
    { name: 'bao cao nam.docx', buffer: Buffer.from(unitReportFile(stcContent())) },
    { name: 'hong.docx', buffer: Buffer.from([1, 2, 3]) },
  ].map((file) => ({ ...file, mimeType: 'application/octet-stream' }));
  await word.pane.getByLabel('Tệp báo cáo của các đơn vị', { exact: true }).setInputFiles(files);
  await word.paneIsIdle();
}

test('files of the units become a matrix, figures with their source and text of the report', async ({ word }) => {
  test.setTimeout(120_000);
  await prepare(word);
  await reads(word);
  await expect(word.pane.getByText('Đã đọc 02 tệp; đã nhận của 02/3 đơn vị.', { exact: false }).first()).toBeVisible();
  const matrix = word.pane.getByRole('table', { name: 'Tình hình gửi báo cáo của các đơn vị' });
  await expect(matrix.getByRole('cell', { name: 'chưa đạt: Chưa gửi' })).toHaveCount(1);
  await expect(word.pane.getByText('1. Sở Tư pháp', { exact: false })).toBeVisible();

  await word.pane.getByRole('tab', { name: 'Số liệu', exact: true }).click();
  await word.button('Lấy vào').click();
  await word.paneIsIdle();
  await word.pane.getByRole('tab', { name: 'Phần viết', exact: true }).click();
  await word.pane
    .getByRole('article', { name: 'Sở Tài chính' })
    .getByRole('button', { name: 'Đưa vào báo cáo' })
    .click();
  await word.paneIsIdle();
  expect(controlTexts(await word.documentXml(), bodyTag('P1.VI.1'))[0]).toContain('triển khai đồng bộ');

  await word.button('Đóng').click();
  const annexes = new PhuLucPage(word);
  await annexes.open('Phụ lục II');
  await expect(word.pane.getByText('Lấy từ tệp: “So Noi vu.xlsx” (02 ô).')).toBeVisible();
});

test('the panel is narrow enough, and axe has nothing against its parts', async ({ word }) => {
  test.setTimeout(180_000);
  await prepare(word);
  for (const { theme, forcedColors, name } of appearances) {
    await word.page.emulateMedia({ forcedColors });
    // Word opens the pane anew in its theme.
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
    await reads(word);
    for (const part of ['Đơn vị', 'Số liệu', 'Phần viết']) {
      await word.pane.getByRole('tab', { name: part, exact: true }).click();
      await narrow(word);
      expect(await findings(word), `${part}, ${name}`).toEqual([]);
    }
  }
});
