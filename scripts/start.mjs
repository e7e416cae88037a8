/**
 * `npm start`: installs what is missing, builds, serves on this computer and opens the pane beside a stand-in for Word.
 * Plain Node until the packages are there. `--no-open` prints the address only; `--port 4000` takes another first port.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { demoFolders, serve } from './serve.mjs';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
});

try {
  await start(portOf(values.port));
} catch (trouble) {
  console.error(`\n${trouble instanceof Error ? trouble.message : trouble}`);
  process.exitCode = 1;
}

async function start(port) {
  console.log('Báo cáo thi đua: mở trang dùng thử\n');
  console.log('  1/3  Xem các gói đã đủ chưa …');
  ensureInstalled();
  console.log('  2/3  Dựng khung và trang giả lập Word (khoảng nửa phút ở lần đầu) …');
  // Only now: webpack is one of the packages.
  const { buildDemo } = await import('./build-demo.mjs');
  await buildDemo('production');
  const { server, address } = await serve(demoFolders, port);
  console.log('  3/3  Xong.\n');
  console.log(`  Trang dùng thử:  ${address}`);
  console.log('  Đây là trang giả lập Word, chỉ chạy trên máy này; không cần Word và không cần mạng.\n');
  console.log('  Chạy trong Word thật (Windows, macOS):  npm run word');
  console.log('  Cài cho cơ quan, Word trên web:         docs/install.md\n');
  console.log('  Dừng: Ctrl+C');
  if (!values['no-open']) open(address);
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
    console.log('\nĐã dừng.');
  });
}

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_526) return port;
  console.error(`Cổng “${text}” không dùng được: cần một số từ 1 đến 65525, ví dụ --port 4000.`);
  process.exit(1);
}

/** Opens the address in the person's browser; where there is no desktop the printed address is enough. */
function open(address) {
  const command = browserCommand(address);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('  (Không tự mở được trình duyệt: hãy mở địa chỉ trên.)'));
  child.unref();
}

function browserCommand(address) {
  if (process.platform === 'win32') return ['cmd.exe', '/d', '/s', '/c', 'start', '""', address];
  if (process.platform === 'darwin') return ['open', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}
