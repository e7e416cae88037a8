/**
 * How long the pane takes from its first script to the button **Chèn đề cương**, beside `Office.onReady` alone:
 * the demo page in Chromium, the same page with the pane's own scripts taken out, in turns, nothing cached.
 */
import { execSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';

const RUNS = 11;
const GOAL = 2;

declare global {
  interface Window {
    /** Milliseconds since the first script of the pane's frame. */
    times?: { ready?: number; usable?: number };
  }
}

/** The first script of the pane's page; keeps its times on `window`. */
const watch = (): void => {
  const start = performance.now();
  const times: NonNullable<Window['times']> = {};
  window.times = times;
  document.addEventListener('DOMContentLoaded', () => {
    void Office.onReady(() => {
      times.ready = performance.now() - start;
    });
    const look = (): void => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Chèn đề cương');
      if (times.usable !== undefined || !button || button.disabled || button.ariaDisabled === 'true') return;
      times.usable = performance.now() - start;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  });
};

/** Milliseconds of one opening in a browser that has seen nothing yet. */
async function open(browser: Browser, address: string, alone: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(address);
  const pane = await (await page.waitForSelector('iframe[src*="taskpane.html"]', { state: 'attached' })).contentFrame();
  const time = alone
    ? await pane?.waitForFunction(() => window.times?.ready)
    : await pane?.waitForFunction(() => window.times?.usable);
  const milliseconds = Number(await time?.jsonValue());
  await context.close();
  return milliseconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const figure = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

/** The pane's page with the watch before everything else, as a folder that is looked into before the demo page's. */
function watchedPage(name: string, change: (page: string) => string): string {
  const folder = join(process.cwd(), 'build/bench', name);
  mkdirSync(folder, { recursive: true });
  const page = readFileSync(join(process.cwd(), 'build/demo/pane/taskpane.html'), 'utf8');
  writeFileSync(join(folder, 'watch.js'), `(${watch.toString()})();`);
  writeFileSync(
    join(folder, 'taskpane.html'),
    change(page).replace('<script', '<script src="watch.js"></script><script'),
  );
  return folder;
}

/** The page without the pane's own scripts: only office.js is left. */
const officeAlone = (page: string): string => page.replace(/<script defer[^>]*><\/script>/u, '');

/** Serves the demo page on this computer, files of the pane taken from a folder first. */
async function serve(
  port: number,
  paneFolder = '',
): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const code = `import { demoFolders, serve } from './scripts/serve.mjs';
    const own = ${JSON.stringify([['/pane/', paneFolder]])};
    console.log((await serve([...own, ...demoFolders], ${port})).address);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) =>
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
  );
  return { server, address };
}

const main = async (): Promise<void> => {
  if (spawnSync(process.execPath, ['scripts/build-demo.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('Trang dùng thử không dựng được.');
  const whole = await serve(
    4273,
    watchedPage('whole', (page) => page),
  );
  const alone = await serve(4283, watchedPage('alone', officeAlone));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? execSync('command -v chromium', { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const [pane, ready]: [number[], number[]] = [[], []];
    await open(browser, whole.address, false);
    await open(browser, alone.address, true);
    for (let run = 0; run < RUNS; run += 1) {
      ready.push(await open(browser, alone.address, true));
      pane.push(await open(browser, whole.address, false));
    }
    const ratio = median(pane) / median(ready);
    console.log(`khung dùng được: ${figure(pane)}`);
    console.log(`chỉ Office.onReady: ${figure(ready)}`);
    console.log(`khung / Office.onReady: ${ratio.toFixed(2)} × (mục tiêu ≤ ${GOAL})`);
    console.log(`Chromium ${browser.version()}, ${RUNS} lần, tải của máy ${(loadavg()[0] ?? 0).toFixed(1)}`);
  } finally {
    await browser.close();
    whole.server.kill();
    alone.server.kill();
  }
};

void main();
