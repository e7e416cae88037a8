/** `npm run word`: opens the pane in desktop Word on Windows and macOS; elsewhere says that this cannot be. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureInstalled } from './install.mjs';
import { projectFolder, run } from './process.mjs';

/** Not in package.json: what it brings along does not install on Linux, and only this command needs it. */
const debugging = 'office-addin-debugging@7.0.0';
const address = 'https://localhost:3000/taskpane.html';

if (process.platform === 'win32' || process.platform === 'darwin') await openInWord();
else sayItCannotBe();

async function openInWord() {
  ensureInstalled();
  // Asks once for permission to trust a certificate for localhost; the server below then finds it.
  stopOn(npx(['office-addin-dev-certs', 'install']));
  const server = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development'], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  process.on('exit', () => server.kill());
  // The certificate is the person's own, which Node does not read; whether anything answers is all that counts here.
  for (let second = 0; second < 90 && !(await answers()); second += 1) await pause(1000);
  stopOn(npx(['--yes', debugging, 'start', 'manifest.xml', 'desktop', '--no-debug', '--app', 'word']));
  console.log('\nKhung Báo cáo thi đua đã gắn vào Word (thẻ Trang chủ). Nhấn Ctrl+C để dừng.');
  console.log(`Gỡ ra: npx ${debugging} stop manifest.xml`);
}

function sayItCannotBe() {
  console.log('Word trên máy tính chỉ có cho Windows và macOS, nên lệnh này không chạy được trên máy đang dùng.');
  console.log('  · Xem khung chạy bên một văn bản mẫu: npm start');
  console.log('  · Chạy trong Word trên web: xem docs/install.md, mục "Word trên web".');
  console.log(
    'Desktop Word exists only on Windows and macOS. Run `npm start` for the demo page, or see docs/install.md.',
  );
}

async function answers() {
  try {
    await fetch(address);
    return true;
  } catch (trouble) {
    return String(trouble instanceof Error && trouble.cause).includes('certificate');
  }
}

function npx(args) {
  return process.platform === 'win32'
    ? run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npx', ...args])
    : run('npx', args);
}

function stopOn(code) {
  if (code !== 0) process.exit(code);
}
