// Adds to package-lock.json the optional packages of other platforms that npm left out. Run it
// after `npm install` where `npm ci` says "Missing: ... from lock file": a registry that does not
// carry, say, the Windows build of a tool makes npm drop it from the lock, and then `npm ci`
// refuses the lock everywhere. It adds entries only; a second run changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] === undefined && /^\d/.test(version)) {
      lock.packages[key] = {
        version,
        ...sortKeys({ ...platformOf(name), ...(entry.dev ? { dev: true } : {}), optional: true }),
      };
      added.push(`${name}@${version}`);
    }
  }
}
const root = lock.packages[''];
const sorted = Object.keys(lock.packages)
  .filter((key) => key !== '')
  .sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = { '': root, ...Object.fromEntries(sorted.map((key) => [key, lock.packages[key]])) };
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `added ${added.join(' ')}` : 'package-lock.json is complete');

/** In npm's own order, so that npm does not rewrite the entry later. */
function sortKeys(entry) {
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** What such packages call themselves: ...-OS-CPU[-libc], e.g. binding-linux-arm64-musl. */
function platformOf(name) {
  const words = name.split('/').pop().split('-');
  const os = words.filter((word) => OS.includes(word));
  const cpu = words.filter((word) => CPU.includes(word));
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`${name}: its name does not tell its platform; add it by hand`);
  const libc = [];
  if (words.some((word) => word.startsWith('musl'))) libc.push('musl');
  else if (words.some((word) => word.startsWith('gnu'))) libc.push('glibc');
  return { cpu, ...(libc.length > 0 ? { libc } : {}), os };
}
