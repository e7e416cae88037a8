import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator } from '@playwright/test';
import { langSonNames } from '../support/lang-son-units';
import { PhuLucPage } from './phu-luc-page';
import { expect, test, type WordPage } from './word-page';

const departments = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'];

/** The page of the window that the pane opened. */
const windowOf = ({ page }: WordPage): FrameLocator => page.frameLocator('dialog.window iframe');
const grid = (word: WordPage): Locator => windowOf(word).getByRole('grid', { name: 'Bảng Phụ lục II', exact: true });
const cell = (word: WordPage, row: number, column: number): Locator =>
  grid(word).locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const undo = (word: WordPage): Locator => word.pane.getByRole('button', { name: /^Hoàn tác/ });
const opened = 'Bảng lớn của Phụ lục II đang mở ở cửa sổ riêng. Số nhập ở đó vào khung này ngay.';

/** Units by their names, then the grid of Phụ lục II in its window. */
async function openGrid(word: WordPage, units: readonly string[], theme = 'light'): Promise<PhuLucPage> {
  await word.open('Word trên web');
  if (theme === 'dark') {
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
  }
  const tab = new PhuLucPage(word);
  await tab.prepare(units);
  await tab.open('Phụ lục II');
  await word.button('Nhập trên bảng lớn').click();
  await expect(grid(word)).toBeVisible();
  return tab;
}

test('counts typed in the window stand in the pane at once, and Hoàn tác there empties the cell here', async ({
  word,
}) => {
  const tab = await openGrid(word, departments);
  const { keyboard } = word.page;
  await expect(word.pane.getByText(opened)).toBeVisible();
  await cell(word, 0, 1).click();
  const title = (await cell(word, 0, 1).getAttribute('aria-label'))?.replace(/^Sở Nội vụ, (.*):.*$/, '$1') ?? '';
  await keyboard.type('12');
  await keyboard.press('Enter');
  await expect(tab.field(title)).toHaveValue('12');
  await keyboard.type('mười');
  await keyboard.press('Enter');
  await expect(windowOf(word).getByText('1 ô chưa phải là số')).toBeVisible();
  // In the stand-in the window lies over the pane, as on the web: its buttons are reached by the keyboard.
  await undo(word).press('Enter');
  await expect(cell(word, 1, 1)).toHaveText('');
  await expect(cell(word, 0, 1)).toHaveText('12');
});

test('Escape gives a cell back and leaves the window open; F2, Tab and Ctrl+Z stay in the grid', async ({ word }) => {
  await openGrid(word, departments);
  const { keyboard } = word.page;
  await cell(word, 0, 1).click();
  for (const key of ['4', 'Tab', '5', 'Escape', 'Escape', 'F2', 'Escape']) await keyboard.press(key);
  await expect(cell(word, 0, 1)).toHaveText('4');
  await expect(cell(word, 0, 2)).toHaveText('');
  await keyboard.press('Control+z');
  await expect(cell(word, 0, 1)).toHaveText('');
  await expect(grid(word)).toBeVisible();
  await expect(word.page.locator('dialog.window')).toHaveCount(1);
});

test('whoever closes the window, what was typed is kept, the cell that is still open too', async ({ word }) => {
  const tab = await openGrid(word, departments);
  const { keyboard } = word.page;
  await cell(word, 0, 1).click();
  const title = (await cell(word, 0, 1).getAttribute('aria-label'))?.replace(/^Sở Nội vụ, (.*):.*$/, '$1') ?? '';
  await keyboard.type('31');
  await word.button('Đóng bảng lớn').press('Enter');
  await expect(word.page.locator('dialog.window')).toHaveCount(0);
  await expect(tab.field(title)).toHaveValue('31');
  await expect(word.pane.getByText(opened)).toHaveCount(0);
  await word.button('Nhập trên bảng lớn').click();
  await expect(cell(word, 0, 1)).toHaveText('31');
  await cell(word, 0, 1).click();
  await keyboard.type('32');
  await windowOf(word).getByRole('button', { name: 'Đóng bảng lớn', exact: true }).click();
  await expect(word.page.locator('dialog.window')).toHaveCount(0);
  await expect(tab.field(title)).toHaveValue('32');
  await word.button('Nhập trên bảng lớn').click();
  await cell(word, 0, 1).click();
  await keyboard.type('33');
  await keyboard.press('Enter');
  await word.page.getByRole('button', { name: 'Đóng cửa sổ', exact: true }).click();
  await expect(tab.field(title)).toHaveValue('33');
});

for (const theme of ['light', 'dark']) {
  test(`a cluster of 65 units takes a block pasted from Excel, without a barrier, ${theme}`, async ({ word }) => {
    await word.page.setViewportSize({ width: 1200, height: 800 });
    await openGrid(word, langSonNames, theme);
    await expect(windowOf(word).locator('main')).toHaveCSS('color-scheme', theme);
    await cell(word, 0, 1).click();
    await word.copy(langSonNames.map((_, at) => `${at}\t${at + 1}\t${at + 2}`).join('\r\n'));
    await word.page.keyboard.press('Control+v');
    await expect(windowOf(word).getByText(/^Đã dán, 195 ô thay đổi\./)).toBeVisible();
    await expect(undo(word)).toHaveText(/^Hoàn tác: Dán số liệu/);
    // The row of totals, always in sight.
    await expect(cell(word, 65, 1)).toHaveText('2.080');
    const found = await new AxeBuilder({ page: word.page }).include(['dialog.window iframe', '#root']).analyze();
    expect(found.violations).toEqual([]);
  });
}

test('where windows are blocked, the grid stands in the pane and says why', async ({ word }) => {
  await word.open('Word trên web');
  const tab = new PhuLucPage(word);
  await tab.prepare(departments);
  await tab.open('Phụ lục II');
  await word.page.evaluate(() => {
    if (window.wordHost) window.wordHost.dialogRefusal = 12011;
  });
  await word.button('Nhập trên bảng lớn').click();
  await expect(word.pane.getByText('Trình duyệt chặn cửa sổ riêng, nên bảng lớn mở ngay trong khung.')).toBeVisible();
  await expect(word.pane.getByRole('grid', { name: 'Bảng Phụ lục II', exact: true })).toBeVisible();
});
