/**
 * How long the pane is kept from answering while **Kiểm tra** reads and checks a report of 10,000 paragraphs with annexes of
 * 65 units: the longest task in the pane's thread, checked by a thread of its own and by the pane itself, in turns. The demo
 * page in Chromium; what the page beside the pane does in the same thread, Word's part, is not counted.
 */
import { execSync, spawn, spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import process from 'node:process';
import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import { largeDocument } from '../support/large-document';

const ROUNDS = 3;
/** Paragraphs of the bodies; the rest of the report has 3,300. */
const BODIES = 6_750;
/** Milliseconds. */
const GOAL = 50;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    /** Tasks of the pane itself that took more than 50 ms. */
    longTasks?: LongTask[];
  }
}

/** Runs in every frame before its own scripts. */
const watchTasks = (): void => {
  const tasks: LongTask[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'self') tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask' });
};

/** A webview that makes no workers. */
const withoutWorkers = (): void => {
  Reflect.deleteProperty(window, 'Worker');
};

/** What one check cost the pane. */
interface Cost {
  readonly tasks: readonly LongTask[];
  readonly whole: number;
  readonly workers: number;
}

/** The pane beside the long report, tab Kiểm tra open and nothing going on. */
async function openTab(page: Page, address: string, bytes: Uint8Array): Promise<Frame> {
  await page.goto(address);
  await page.waitForSelector('#pane');
  await page
    .locator('#chosen-file')
    .setInputFiles({ name: 'bao-cao.docx', mimeType: DOCX, buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { level: 1, name: 'bao-cao.docx' }).waitFor();
  const frame = await (await page.waitForSelector('#pane', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('Không thấy khung của phần bổ trợ.');
  await frame.getByText(/^\d+\/\d+ mục đã viết$/u).waitFor();
  await frame.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
  await frame.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
  await frame.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.waitForTimeout(1_000);
  return frame;
}

async function check(browser: Browser, address: string, bytes: Uint8Array, apart: boolean): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  page.setDefaultTimeout(300_000);
  let workers = 0;
  page.on('worker', () => (workers += 1));
  await page.addInitScript(watchTasks);
  if (!apart) await page.addInitScript(withoutWorkers);
  try {
    const frame = await openTab(page, address, bytes);
    await frame.evaluate(() => void (window.longTasks ?? []).splice(0));
    const start = performance.now();
    await frame.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await frame.getByText(/^Kiểm tra lúc \d\d:\d\d: /u).waitFor();
    const whole = performance.now() - start;
    // Tasks are told a little later.
    await page.waitForTimeout(500);
    return { tasks: await frame.evaluate(() => window.longTasks ?? []), whole, workers };
  } finally {
    await page.close();
  }
}

const longest = ({ tasks }: Cost): number => Math.max(0, ...tasks.map(({ duration }) => duration));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const figure = (values: readonly number[], unit: string): string =>
  `${median(values).toFixed(0)} ${unit} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

const main = async (): Promise<void> => {
  if (spawnSync(process.execPath, ['scripts/build-demo.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('Trang dùng thử không dựng được.');
  const code = `import { demoFolders, serve } from './scripts/serve.mjs';
    console.log((await serve(demoFolders, 4313)).address);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) =>
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
  );
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? execSync('command -v chromium', { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const bytes = largeDocument(BODIES);
    const costs = { apart: [] as Cost[], here: [] as Cost[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.apart.push(await check(browser, address, bytes, true));
      costs.here.push(await check(browser, address, bytes, false));
    }
    if (costs.apart.some(({ workers }) => workers === 0) || costs.here.some(({ workers }) => workers > 0))
      throw new Error('Luồng kiểm tra riêng không chạy như cần đo.');
    const line = (name: string, list: readonly Cost[]): void =>
      console.log(
        `${name}: tác vụ dài nhất ${figure(list.map(longest), 'ms')}, ` +
          `${figure(
            list.map(({ tasks }) => tasks.length),
            'tác vụ trên 50 ms',
          )}, cả lần kiểm tra ${figure(
            list.map(({ whole }) => whole),
            'ms',
          )}`,
      );
    line('luồng riêng', costs.apart);
    line('ngay trong khung', costs.here);
    console.log(`Chromium ${browser.version()}, ${ROUNDS} lượt xen kẽ, tải của máy ${(loadavg()[0] ?? 0).toFixed(1)}`);
    if (median(costs.apart.map(longest)) > GOAL) process.exitCode = 1;
  } finally {
    await browser.close();
    server.kill();
  }
};

void main();
