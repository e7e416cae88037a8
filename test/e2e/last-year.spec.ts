/** Last year's .docx is chosen through the real file field; this year's report takes what it needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyTag } from '../../src/core/report/control-tag';
import { controlTexts } from '../support/document-texts';
import { appearances, findings, narrow } from './pane-accessibility';
import { customXml, paragraphTexts } from './saved-document';
import { expect, test, type GivenFile, type WordPage } from './word-page';

const oldReport = (name: string): GivenFile => ({
  name: `${name}.docx`,
  bytes: readFileSync(join(__dirname, '../fixtures/reports', `${name}.docx`)),
});

/** Opens the panel on the outline of 2026 and chooses the file. */
async function reads(word: WordPage, name: string, theme = 'light'): Promise<void> {
  await word.open('Word trên web');
  if (theme !== 'light') {
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
  }
  await word.insertOutline('các xã, phường số 3');
  await word.button('Lấy từ báo cáo năm trước').click();
  await expect(word.button('Chọn tệp báo cáo năm trước')).toBeVisible();
  const { bytes, ...file } = oldReport(name);
  await word.pane
    .getByLabel('Tệp báo cáo năm trước (.docx)', { exact: true })
    .setInputFiles({ ...file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await word.paneIsIdle();
}

const row = (word: WordPage, heading: string) =>
  word.pane
    .getByRole('list', { name: 'Phần viết năm trước', exact: true })
    .getByRole('listitem')
    .filter({
      has: word.pane.getByRole('button', { name: heading }),
    });

test('this year’s report takes fields, units, figures and texts of last year’s file', async ({ word }) => {
  test.setTimeout(120_000);
  await reads(word, 'xa-phuong-2025');
  await expect(word.pane.getByRole('checkbox', { name: 'Họ và tên người ký: Nông Thị Hoa' })).toBeChecked();
  const cluster = word.pane.getByRole('radiogroup', { name: 'Tên cụm thi đua' });
  await expect(cluster.getByLabel('Đang nhập: các xã, phường số 3')).toBeChecked();
  await cluster.getByLabel('Trong tệp: số 7').check();
  await expect(word.pane.getByText(/^Thêm 4 đơn vị: Phường Tam Thanh; /u)).toBeVisible();
  await word.button('Lấy vào báo cáo').click();
  await word.paneIsIdle();
  await expect(word.pane.getByText(/^Đã lấy \d+ thông tin, 4 đơn vị, \d+ số liệu/u).first()).toBeVisible();

  await row(word, '1. Ưu điểm')
    .getByRole('button', { name: /^1\. Ưu điểm/u })
    .click();
  await expect(row(word, '1. Ưu điểm').getByRole('group', { name: 'Năm trước' })).toContainText('năm 2025.');
  await row(word, '1. Ưu điểm').getByRole('button', { name: 'Dùng lại', exact: true }).click();
  await word.paneIsIdle();
  expect(controlTexts(await word.documentXml(), bodyTag('P1.VI.1'))[0]).toMatch(/chính trị năm 2026\.$/u);
  await expect(row(word, '1. Ưu điểm')).toContainText('Đã dùng lại');

  const movements = /^4\. Công tác tổ chức triển khai/u;
  const fourth = word.pane.getByRole('button', { name: movements });
  await fourth.focus();
  await word.page.keyboard.press('Enter');
  await word.button('Dùng lại').focus();
  await word.page.keyboard.press('Enter');
  await word.paneIsIdle();
  await expect(word.pane.getByRole('list', { name: /^Chỗ cần xem: 4\. Công tác/u })).toContainText(
    '“Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”',
  );
  await word.pane.getByRole('button', { name: /^Hoàn tác: Dùng lại phần viết/u }).click();
  await word.paneIsIdle();
  await expect(fourth).toContainText('Chưa viết');

  const docx = await word.save();
  expect(customXml(docx), 'last year’s counts of a unit').toMatch(/2025[^<]*ldtt&quot;:21\D/u);
  const saved = paragraphTexts(docx).join('\n');
  expect(saved).toMatch(/cụm thi đua số 7/iu);
  expect(saved).toContain('Nông Thị Hoa');
});

for (const { name, theme, forcedColors } of appearances) {
  test(`the panel is narrow enough, and axe has nothing against its steps, ${name}`, async ({ word }) => {
    test.setTimeout(120_000);
    await word.page.emulateMedia({ forcedColors });
    await reads(word, 'huyen-bien-gioi-2023', theme);
    await expect(word.pane.getByText(/cách báo cáo đang lập \(năm 2026\) 3 năm/u)).toBeVisible();
    await narrow(word);
    expect(await findings(word)).toEqual([]);
    await word.button('Vẫn dùng tệp này').click();
    await expect(word.button('Lấy vào báo cáo')).toBeVisible();
    await narrow(word);
    expect(await findings(word)).toEqual([]);
    await word.button('Sang phần viết').click();
    await row(word, '1. Ưu điểm')
      .getByRole('button', { name: /^1\. Ưu điểm/u })
      .click();
    await narrow(word);
    expect(await findings(word)).toEqual([]);
  });
}
