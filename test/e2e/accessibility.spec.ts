import AxeBuilder from '@axe-core/playwright';
import { sampleLetter } from '../word-host/demo/sample-letter';
import { langSonNames } from '../support/lang-son-units';
import { appearances, findings, narrow } from './pane-accessibility';
import { ThongTinPage } from './thong-tin-page';
import { expect, test } from './word-page';

for (const { name, theme, forcedColors } of appearances) {
  test(`axe finds nothing at 320 px, ${name}`, async ({ word }) => {
    await word.page.emulateMedia({ forcedColors });
    await word.open();
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
    await narrow(word);
    expect(await findings(word), 'before the insertion').toEqual([]);

    for (const tab of ['Thông tin', 'Phụ lục', 'Kiểm tra', 'Đề cương']) {
      await word.pane.getByRole('tab', { name: tab, exact: true }).first().click();
      expect(await findings(word), tab).toEqual([]);
    }
    await word.insertOutline('các sở, ban, ngành số 1');
    await narrow(word);
    expect(await findings(word), 'with the outline').toEqual([]);

    await word.openFile({ name: 'thong-bao.docx', bytes: sampleLetter() });
    await word.button('Chèn đề cương').click();
    await expect(word.pane.getByRole('dialog')).toBeVisible();
    expect(await findings(word), 'with the question').toEqual([]);
  });
}

for (const { name, theme, forcedColors } of appearances) {
  test(`axe finds nothing in tab Thông tin at 320 px, ${name}`, async ({ word }) => {
    test.setTimeout(120_000);
    await word.page.emulateMedia({ forcedColors });
    await word.open();
    await word.page.getByLabel('Giao diện').selectOption(theme);
    await word.paneIsReady();
    await word.insertOutline('các xã, phường');
    const form = new ThongTinPage(word);
    await form.open();
    await narrow(word);
    expect(await findings(word), 'without units').toEqual([]);

    await word.copy(langSonNames.join('\n'));
    await word.button('Dán danh sách').click();
    await word.page.keyboard.press('Control+v');
    await expect(word.pane.getByText('65 đơn vị', { exact: true })).toBeVisible();
    await word.button('Chi tiết: Xã Thất Khê').click();
    await form.field('Tổng số người').fill('mười');
    await word.button('Thêm phong trào').click();
    await form.toggle('Kính gửi').click();
    await form.field('Ngày ban hành').fill('31/2/2026');
    await form.year.fill('2027');
    await form.year.press('Enter');
    await expect(form.pending).toBeAttached();
    await word.document.locator('[data-tag="bctd.f.cluster"]').first().click();
    await word.page.keyboard.type('vùng ');
    await word.page.keyboard.press('F6');
    await expect(form.differences).toBeAttached();
    await narrow(word);
    expect(await findings(word), 'with everything to settle').toEqual([]);

    await form.differences.scrollIntoViewIfNeeded();
    expect(await findings(word), 'at the top').toEqual([]);
    await word.button('Đến phần').click();
    await expect(word.pane.getByRole('menu')).toBeVisible();
    expect(await findings(word, 'menu open'), 'with the menu of parts').toEqual([]);
  });
}

test('axe finds nothing in the page around the pane', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  await word.drawn();
  const { violations } = await new AxeBuilder({ page: word.page }).exclude('#pane').exclude('.pages').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
});
