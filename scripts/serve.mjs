// Serves one folder to this machine. Usage: node serve.mjs FOLDER PORT [yes|no: open a browser]
// Not a server for the open network: it binds 127.0.0.1 and has no cache, no compression, no
// listing. Invariant: nothing outside the folder is ever read, and the last line printed is the
// address, once it answers.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv',
  '.webmanifest': 'application/manifest+json',
};
const PORTS_TRIED = 50;

const [folder, port, open] = process.argv.slice(2);
const root = await realpath(folder).catch(() =>
  fail(`${folder} does not exist: run scripts/build first.`),
);
const server = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, 'Cannot read that file.\n'));
});
server.once('listening', announce);
listen(Number(port), PORTS_TRIED);

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'Only GET and HEAD.\n');
  const file = await findFile(request.url);
  if (file === undefined) return send(response, 404, 'Not found.\n');
  response.writeHead(
    200,
    headers(TYPES[extname(file.path)] ?? 'application/octet-stream', file.size),
  );
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * The file behind an address, or undefined; links and ".." that lead out of the folder count as
 * absent.
 */
async function findFile(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = await realpath(
      join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''),
    );
    const info = await stat(path);
    return path.startsWith(root + sep) && info.isFile() ? { path, size: info.size } : undefined;
  } catch {
    return undefined;
  }
}

function headers(type, size) {
  return {
    'content-type': type,
    'content-length': size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
}

function send(response, status, text) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, headers('text/plain; charset=utf-8', Buffer.byteLength(text)));
  response.end(text);
}

function listen(candidate, triesLeft) {
  server.once('error', (error) => {
    const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
    if (busy && triesLeft > 1 && candidate < 65535) listen(candidate + 1, triesLeft - 1);
    else fail(`no port could be opened from ${port} on (${error.code}).`);
  });
  server.listen(candidate, '127.0.0.1');
}

function announce() {
  const address = `http://127.0.0.1:${server.address().port}/`;
  if (open === 'yes') openBrowser(address);
  console.log(`Spruce is ready: ${address}`);
}

function openBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function fail(message) {
  console.error(`spruce: ${message}`);
  process.exit(1);
}
