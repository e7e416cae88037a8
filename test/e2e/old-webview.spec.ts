import { expect, test } from './word-page';

const agents = {
  Trident: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko',
  EdgeHTML:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042',
} as const;

for (const [name, userAgent] of Object.entries(agents)) {
  test.describe(name, () => {
    test.use({ userAgent });

    test('gets a plain page that says what to install, and no script error', async ({ word }) => {
      await word.page.goto('/pane/taskpane.html');
      await expect(word.page.getByRole('heading', { level: 1 })).toHaveText(
        'Báo cáo thi đua chưa chạy được trên máy này',
      );
      await expect(word.page.locator('main')).toContainText('Cần cài:');
      await expect(word.page.locator('main')).toContainText('Văn bản đang mở không bị thay đổi');
      expect(await word.page.evaluate(() => 'Office' in window)).toBe(false);
    });
  });
}
