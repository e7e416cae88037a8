import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const folder = join(__dirname, '../../src/taskpane');
const address = 'http://pane.test/';

/** The page as it is built, with marks in place of office.js and the pane, so that it shows which of them ran. */
const files = new Map([
  [
    'taskpane.html',
    readFileSync(join(folder, 'taskpane.html'), 'utf8')
      .replace("<%= require('./old-webview.js') %>", 'old-webview.js')
      .replace('<%= htmlWebpackPlugin.options.officeJs %>', 'office.js')
      .replace('<%= htmlWebpackPlugin.options.policy %>', "script-src 'self'")
      .replace('</head>', '<script defer src="pane.js"></script></head>'),
  ],
  ['old-webview.js', readFileSync(join(folder, 'old-webview.js'), 'utf8')],
  ['office.js', 'window.officeRan = true;'],
  ['pane.js', 'window.paneRan = true;'],
]);

/** Opens the page and answers what ran and which errors the page threw. */
async function open(page: Page): Promise<{ ran: readonly string[]; errors: readonly string[] }> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
    await route.fulfill({ body: files.get(name) ?? '', contentType, status: files.has(name) ? 200 : 404 });
  });
  await page.goto(`${address}taskpane.html`);
  return { ran: await page.evaluate(() => ['officeRan', 'paneRan'].filter((name) => name in window)), errors };
}

test.describe('an engine too old for the pane', () => {
  test('is told to update, and nothing else runs', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Promise, 'allSettled'));
    expect(await open(page)).toEqual({ ran: [], errors: [] });
    await expect(page.getByRole('heading')).toHaveText('Báo cáo thi đua chưa chạy được trên máy này');
    await expect(page.locator('body')).toContainText('bản cập nhật macOS');
    await expect(page.getByText('Đang mở Báo cáo thi đua')).toBeHidden();
  });
});

test.describe('WebView2', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
  });
  test('gets office.js and the pane, and no word about itself', async ({ page }) => {
    expect(await open(page)).toEqual({ ran: ['officeRan', 'paneRan'], errors: [] });
    await expect(page.getByRole('heading')).toHaveCount(0);
  });
});
