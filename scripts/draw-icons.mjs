/** Draws assets/*.png from assets/*.svg with Chromium. Run it after changing a drawing: `node scripts/draw-icons.mjs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { outputOf, projectFolder } from './process.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
/** Up to this size the drawing with fewer strokes is used. */
const smallUpTo = 24;

const executablePath = process.env.CHROMIUM_PATH ?? outputOf('sh', ['-c', 'command -v chromium']);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of ['report', 'check']) {
  for (const size of sizes) {
    const drawing = readFileSync(
      join(projectFolder, 'assets', `${name}${size <= smallUpTo ? '-small' : ''}.svg`),
      'utf8',
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(projectFolder, 'assets', `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
