import { customXml } from './saved-document';
import { expect, test } from './word-page';

test('the second button on the ribbon opens its tab, and what was typed survives the reload', async ({ word }) => {
  await word.open();
  await word.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }).fill('các sở, ban, ngành số 1');
  const year = word.pane.getByRole('spinbutton', { name: 'Năm báo cáo', exact: true });
  await year.fill('2027');
  await year.press('Enter');
  // It is in the document two seconds after the last key at the latest.
  await expect.poll(async () => customXml(await word.save())).toContain('2027');
  await word.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();

  await expect(word.pane.getByRole('tab', { name: 'Kiểm tra', exact: true })).toHaveAttribute('aria-selected', 'true');
  await word.pane.getByRole('tab', { name: 'Đề cương', exact: true }).click();
  await expect(word.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true })).toHaveValue(
    'các sở, ban, ngành số 1',
  );
  await expect(year).toHaveValue('2027');
});
