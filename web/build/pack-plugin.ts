// Writes the policy into the built page, and for the single-file build puts script and style into it.
// Invariant: what a hash names is exactly the text between the tags; replacements are functions, because `$&` in minified
// code would otherwise be read as a pattern.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** `own` is the source of scripts and styles: 'self', or hashes. The site has a service worker and a manifest of its own too. */
function policy(script: string, style: string): string {
  const isSite = script === "'self'";
  return [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    isSite ? "worker-src blob: 'self'" : 'worker-src blob:',
    ...(isSite ? ["manifest-src 'self'"] : []),
    "connect-src 'none'",
    `img-src data: blob:${isSite ? " 'self'" : ''}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

export function pack(single: boolean): Plugin {
  let outDir = '';
  return {
    name: 'spruce-pack',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build made no index.html.');
      const html = String(page.source);
      page.source = single ? inlineAll(html, bundle) : withPolicy(html, "'self'", "'self'");
    },
    writeBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (!single || page?.type !== 'asset') return;
      const target = join(dirname(outDir), 'spruce.html');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, page.source);
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function withPolicy(html: string, script: string, style: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`;
  return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
}

function inlineAll(html: string, bundle: Rolldown.OutputBundle): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [file, part] of Object.entries(bundle)) {
    if (part.type === 'chunk') scripts.push(safeInScript(part.code));
    else if (file.endsWith('.css')) styles.push(String(part.source));
    if (file !== 'index.html') delete bundle[file];
  }
  const [script, style] = [scripts.join('\n'), styles.join('\n')];
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, () => '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, () => '');
  return withPolicy(bare, hashOf(script), hashOf(style))
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

/**
 * `</script` and `<!--` occur only inside string literals, where these spellings mean the same. Vite fills its list of modules to
 * preload in later than this; in one file there are none.
 */
function safeInScript(code: string): string {
  const whole = code.replaceAll('__VITE_PRELOAD__', 'void 0');
  return whole.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3c!--');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
