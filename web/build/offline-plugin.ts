// Makes the site installable and able to start without a network: a manifest, an icon, and a service worker that keeps exactly the
// files of this build, under a name that is the hash of their contents. Not for the single file.
// Invariant: the list holds every file of the bundle and the page under both its addresses; a new build has another name, and the old
// one's files are dropped when it takes over.
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="96" fill="#13694a"/><g transform="translate(96 84) scale(20)" fill="none" stroke="#fff" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 1.5 4.8 6h1.7L3.6 9.8h2L2.5 13.5h11l-3.1-3.7h2L9.5 6h1.7L8 1.5ZM8 13.5v1.5"/></g></svg>`;

const manifest = {
  name: 'Spruce 净客',
  short_name: 'Spruce',
  description: 'Clean your CRM export without uploading it.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#13694a',
  icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  file_handlers: [
    {
      action: './',
      accept: { 'text/csv': ['.csv', '.tsv'], 'application/octet-stream': ['.spruce'] },
    },
  ],
};

export function offline(single: boolean): Plugin {
  return {
    name: 'spruce-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      if (single) return;
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('icon.svg', icon);
      emit('manifest.webmanifest', JSON.stringify(manifest));
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build made no index.html.');
      page.source = String(page.source).replace(
        '</head>',
        () => '  <link rel="manifest" href="./manifest.webmanifest" />\n  </head>',
      );
      const files = [...Object.keys(bundle), 'icon.svg', 'manifest.webmanifest'].sort();
      emit('sw.js', serviceWorker(files, hashOf(bundle)));
    },
  };
}

function hashOf(bundle: Rolldown.OutputBundle): string {
  const hash = createHash('sha256').update(icon).update(JSON.stringify(manifest));
  for (const name of Object.keys(bundle).sort()) {
    const part = bundle[name];
    if (!part) continue;
    hash.update(name).update(part.type === 'chunk' ? part.code : part.source);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Names carry the scope, because one origin may serve several folders with a page each. */
function serviceWorker(files: readonly string[], version: string): string {
  const kept = ['./', ...files.map((file) => `./${file}`)];
  return `// Keeps the files of this build so that the page starts without a network. Made by web/build/offline-plugin.ts.
const prefix = 'spruce ' + self.registration.scope + ' ';
const name = prefix + '${version}';
const files = ${JSON.stringify(kept)};
self.addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(fresh)));
});
self.addEventListener('activate', (event) => {
  const drop = (all) => all.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one));
  event.waitUntil(caches.keys().then((all) => Promise.all(drop(all))));
});
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(
    caches.open(name)
      .then((cache) => cache.match(event.request, { ignoreSearch: true }))
      .then((hit) => hit ?? fetch(event.request)),
  );
});
`;
}
