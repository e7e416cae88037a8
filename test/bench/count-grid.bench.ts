/**
 * The big grid in Chromium, real key presses: from a key until it is painted in a grid of 200 × 40, and from the paste of more
 * than 10,000 cells until the grid is painted; beside a plain field on an empty page and a plain table with a field in every cell.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium, type Locator, type Page } from '@playwright/test';
import { build } from 'esbuild';

const ROUNDS = 5;
const KEYS = 28;
/** Milliseconds, median. */
const GOALS = { key: 50, paste: 200 };
const FOLDER = join(process.cwd(), 'build/bench');

declare global {
  interface Window {
    /** Milliseconds from each event to the paint that shows it. */
    eventTimes?: number[];
  }
}

/** Runs in the page: the event's own time until the frame it changed has been painted. */
const watch = (kind: string): void => {
  const times: number[] = [];
  window.eventTimes = times;
  window.addEventListener(
    kind,
    () => {
      const begun = performance.now();
      requestAnimationFrame(() => {
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - begun);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
};

/** Presses keys, ten a second, and answers what was measured. */
async function keys(page: Page, place: Locator, pressed: readonly string[]): Promise<readonly number[]> {
  await place.click();
  await page.waitForTimeout(200);
  await page.evaluate(watch, 'keydown');
  for (const key of pressed) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  const times = await page.evaluate(() => window.eventTimes ?? []);
  if (times.length !== pressed.length) throw new Error('Có phím không đo được.');
  return times;
}

/** Figures as Excel copies them. */
const block = (rows: number, columns: number): string =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => String((row * 31 + column * 17) % 140)).join('\t'),
  ).join('\r\n');

/** Pastes and answers the time until what was pasted is painted; `shows` tells whether it stands there. */
async function paste(page: Page, place: Locator, text: string, shows: () => Promise<boolean>): Promise<number> {
  await place.click();
  await page.waitForTimeout(300);
  await page.evaluate(watch, 'paste');
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
  await page.waitForFunction(() => (window.eventTimes ?? []).length > 0);
  await page.waitForTimeout(500);
  if (!(await shows())) throw new Error('Số liệu đã dán không hiện trong bảng.');
  return page.evaluate(() => window.eventTimes?.[0] ?? Number.NaN);
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const figure = (values: readonly number[]): string =>
  `${at(values, 0.5).toFixed(1)} ms (p95 ${at(values, 0.95).toFixed(1)} ms, ${values.length} lần)`;

/** The page with everything in one script. */
async function buildPage(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    entryPoints: ['test/bench/count-grid-page.tsx'],
    outfile: join(FOLDER, 'count-grid.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const page = join(FOLDER, 'count-grid.html');
  writeFileSync(
    page,
    '<!doctype html><html lang="vi"><meta charset="utf-8"><body><script src="count-grid.js"></script>',
  );
  return pathToFileURL(page).href;
}

const main = async (): Promise<void> => {
  const address = await buildPage();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? execSync('command -v chromium', { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const times = { letter: [], move: [], field: [], table: [], paste: [], tablePaste: [] } as Record<string, number[]>;
  const add = (name: string, more: readonly number[]): void => void times[name]?.push(...more);
  const open = async (hash: string, measure: (page: Page) => Promise<void>): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    await page.goto(`${address}#${hash}`);
    await measure(page);
    await page.close();
  };
  const cell = (page: Page): Locator => page.locator('[role="gridcell"][data-row="3"][data-column="1"]');
  // A digit, then Enter: what is entered goes out, the totals follow.
  const digits = Array.from({ length: KEYS }, (_, place) => (place % 2 === 0 ? '7' : 'Enter'));
  const arrows = Array.from({ length: KEYS }, (_, place) => (place % 2 === 0 ? 'ArrowDown' : 'ArrowRight'));
  const letters = Array.from({ length: KEYS }, () => '7');
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await open('what=field', async (page) => add('field', await keys(page, page.getByRole('textbox'), letters)));
      await open('what=grid&units=200&columns=40', async (page) => {
        await paste(page, cell(page), block(190, 38), async () => (await cell(page).textContent()) === '0');
        await page.waitForTimeout(500);
        add('letter', await keys(page, cell(page), digits));
        add('move', await keys(page, cell(page), arrows));
      });
      await open('what=plain&units=200&columns=40', async (page) =>
        add('table', await keys(page, page.getByLabel('3 1', { exact: true }), letters)),
      );
      await open('what=grid&units=320&columns=40', async (page) => {
        const first = page.locator('[role="gridcell"][data-row="0"][data-column="0"]');
        add('paste', [
          await paste(page, first, block(320, 40), async () => (await cell(page).textContent()) === '110'),
        ]);
      });
      await open('what=plain&units=320&columns=40', async (page) =>
        add('tablePaste', [
          await paste(
            page,
            page.getByLabel('0 0', { exact: true }),
            block(320, 40),
            async () => (await page.getByLabel('3 1', { exact: true }).inputValue()) === '110',
          ),
        ]),
      );
    }
    const of = (name: string): readonly number[] => times[name] ?? [];
    const ratio = (one: string, other: string): string => `${(at(of(one), 0.5) / at(of(other), 0.5)).toFixed(2)} ×`;
    console.log(
      `gõ và Enter, 200 × 40: ${figure(of('letter'))}, ${ratio('letter', 'field')} ô trơn (mục tiêu ≤ ${GOALS.key} ms)`,
    );
    console.log(`mũi tên, 200 × 40: ${figure(of('move'))}, ${ratio('move', 'field')} ô trơn`);
    console.log(`bảng thường 200 × 40, mỗi ô một trường: ${figure(of('table'))}, ${ratio('table', 'field')} ô trơn`);
    console.log(`ô trơn trên trang trống: ${figure(of('field'))}`);
    console.log(`dán 320 × 40: ${figure(of('paste'))} (mục tiêu ≤ ${GOALS.paste} ms)`);
    console.log(
      `dán 320 × 40 vào bảng thường: ${figure(of('tablePaste'))}, ${ratio('tablePaste', 'paste')} bảng của ta`,
    );
    console.log(`Chromium ${browser.version()}, ${ROUNDS} lượt, tải của máy ${(loadavg()[0] ?? 0).toFixed(1)}`);
    if (at(of('letter'), 0.5) > GOALS.key || at(of('paste'), 0.5) > GOALS.paste) process.exitCode = 1;
  } finally {
    await browser.close();
  }
};

void main();
