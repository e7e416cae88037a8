/** A small server for the files of the demo page, on this computer only. Plain Node, no packages. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import process from 'node:process';
import { projectFolder } from './process.mjs';

/** Folders by the address they are served under; the first that holds the file answers. */
export const demoFolders = [
  ['/office-js/', join(projectFolder, 'test/word-host/demo/trust-page')],
  ['/office-js/', join(projectFolder, 'node_modules/@microsoft/office-js/dist')],
  ['/', join(projectFolder, 'build/demo')],
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/**
 * Serves the folders on the first free port from `port` on, ten are tried.
 * @returns {Promise<{ server: import('node:http').Server, address: string }>} the running server and its address
 */
export async function serve(folders, port) {
  const server = createServer((request, response) => answer(folders, request, response));
  for (let next = port; next < port + 10; next += 1) {
    if (await listens(server, next)) return { server, address: `http://localhost:${next}` };
  }
  throw new Error(`Các cổng ${port}–${port + 9} đều đang bận. Chọn cổng khác: npm start -- --port 4000`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    // A name, not an address: browsers may reach localhost by either of its two addresses.
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function answer(folders, request, response) {
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileOf(folders, request.url ?? '/') : null;
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có tệp này.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function fileOf(folders, url) {
  const path = decoded(url.split(/[?#]/)[0]);
  if (path === null) return null;
  for (const [address, folder] of folders) {
    if (!path.startsWith(address)) continue;
    const inside = normalize(path.slice(address.length) || 'index.html');
    const file = join(folder, inside);
    const isInside = file.startsWith(folder + sep) && !inside.split(sep).includes('..');
    if (isInside && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await serve(demoFolders, Number(process.argv[2] ?? 3000));
  console.log(address);
}
