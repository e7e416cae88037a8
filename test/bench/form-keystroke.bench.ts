/**
 * From a key pressed in tab Thông tin until its letter is painted, with 200 units in the list, beside a plain text field on
 * an empty page: the demo page in Chromium, real key presses, both in turns. Also with 3 units, for what the list costs.
 */
import { execSync, spawn, spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import process from 'node:process';
import { chromium, type Frame, type Locator, type Page } from '@playwright/test';
import { MOST_UNITS } from '../../src/core/report/member-unit';
import { unitWords } from '../../src/ui/thong-tin/units/unit-words';
import { langSonNames } from '../support/lang-son-units';

const ROUNDS = 5;
const KEYS = 'xa huu lung thi dua nam nay ';
/** Milliseconds, median. */
const GOAL = 50;

declare global {
  interface Window {
    /** Milliseconds from each key to the paint that shows it. */
    keyTimes?: number[];
  }
}

/** Runs in the page: the event's own time until the frame it changed has been painted. */
const watchKeys = (): void => {
  const times: number[] = [];
  window.keyTimes = times;
  window.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
};

/** Types at ten keys a second and answers what was measured meanwhile. */
async function type(page: Page, frame: Frame, field: Locator): Promise<readonly number[]> {
  await field.focus();
  await field.press('End');
  await page.waitForTimeout(100);
  await frame.evaluate(() => void (window.keyTimes ?? []).splice(0));
  await page.keyboard.type(KEYS, { delay: 100 });
  await page.waitForTimeout(100);
  const times = await frame.evaluate(() => window.keyTimes ?? []);
  if (times.length < KEYS.length) throw new Error('Có phím không đo được.');
  // What was typed goes away again; nothing is written into the document.
  await field.press('Escape');
  return times;
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const figure = (values: readonly number[]): string =>
  `${at(values, 0.5).toFixed(1)} ms (p95 ${at(values, 0.95).toFixed(1)} ms, ${values.length} phím)`;

/** The demo page with the outline inserted and a list of units in tab Thông tin. */
async function openForm(page: Page, address: string, names: readonly string[]): Promise<Frame> {
  await page.goto(address);
  const frame = await (
    await page.waitForSelector('iframe[src*="taskpane.html"]', { state: 'attached' })
  ).contentFrame();
  if (!frame) throw new Error('Không thấy khung của phần bổ trợ.');
  await frame.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }).fill('các xã, phường số 1');
  await frame.getByRole('button', { name: 'Chèn đề cương', exact: true }).click();
  await frame.getByText(/^\d+\/27 mục đã viết$/).waitFor();
  await frame.getByRole('tab', { name: 'Thông tin', exact: true }).click();
  await frame.getByRole('button', { name: 'Dán danh sách', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Danh sách chép từ Excel hoặc Word' }).fill(names.join('\n'));
  await frame.getByRole('button', { name: 'Đưa vào danh sách', exact: true }).click();
  await frame.getByText(unitWords.counter(names.length), { exact: true }).waitFor();
  await frame.getByRole('progressbar', { name: 'Đang làm' }).waitFor({ state: 'detached' });
  await frame.evaluate(watchKeys);
  return frame;
}

/** As many names of communes as wanted, each another. */
const manyNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => {
    const round = Math.floor(place / langSonNames.length);
    return `${langSonNames[place % langSonNames.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
  });

const main = async (): Promise<void> => {
  if (spawnSync(process.execPath, ['scripts/build-demo.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('Trang dùng thử không dựng được.');
  const code = `import { demoFolders, serve } from './scripts/serve.mjs';
    console.log((await serve(demoFolders, 4293)).address);`;
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
    const whole: number[] = [];
    const cluster: number[] = [];
    const few: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // A page in the background is not painted: each is opened, measured and closed.
      const open = async <T>(measure: (page: Page) => Promise<T>): Promise<T> => {
        const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
        const result = await measure(page);
        await page.close();
        return result;
      };
      await open(async (page) => {
        await page.setContent('<!doctype html><html lang="vi"><input aria-label="Tên">');
        await page.evaluate(watchKeys);
        plain.push(...(await type(page, page.mainFrame(), page.getByRole('textbox'))));
      });
      await open(async (page) => {
        const frame = await openForm(page, address, manyNames(3));
        const name = frame.getByRole('textbox', { name: unitWords.nameOf(2), exact: true });
        few.push(...(await type(page, frame, name)));
      });
      await open(async (page) => {
        const frame = await openForm(page, address, manyNames(MOST_UNITS));
        const name = frame.getByRole('textbox', { name: unitWords.nameOf(MOST_UNITS / 2), exact: true });
        whole.push(...(await type(page, frame, name)));
        const clusterName = frame.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true });
        cluster.push(...(await type(page, frame, clusterName)));
      });
    }
    const ratio = (values: readonly number[]): string => `${(at(values, 0.5) / at(plain, 0.5)).toFixed(2)} ×`;
    console.log(
      `tên đơn vị, danh sách ${MOST_UNITS}: ${figure(whole)}, ${ratio(whole)} ô trơn (mục tiêu ≤ ${GOAL} ms)`,
    );
    console.log(`tên cụm, danh sách ${MOST_UNITS}: ${figure(cluster)}, ${ratio(cluster)} ô trơn`);
    console.log(`tên đơn vị, danh sách 3: ${figure(few)}, ${ratio(few)} ô trơn`);
    console.log(`ô trơn trên trang trống: ${figure(plain)}`);
    console.log(`Chromium ${browser.version()}, ${ROUNDS} lượt, tải của máy ${(loadavg()[0] ?? 0).toFixed(1)}`);
    if (at(whole, 0.5) > GOAL) process.exitCode = 1;
  } finally {
    await browser.close();
    server.kill();
  }
};

void main();
