import { execSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

const address = 'http://localhost:4173';

/** The browser of the system: Playwright's own is not downloaded. */
function chromium(): string {
  return (
    process.env['CHROMIUM_PATH'] ??
    execSync('command -v chromium || command -v google-chrome', { encoding: 'utf8' }).trim()
  );
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'build/e2e',
  reporter: [['line'], ['json', { outputFile: 'build/e2e-report.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: 'node scripts/build-demo.mjs && node scripts/serve.mjs 4173',
    url: `${address}/index.html`,
    reuseExistingServer: process.env['CI'] !== 'true',
    timeout: 180_000,
  },
});
