// Compiles the tagger to `src/assets/tagger.wasm`: `npm run kernel`, after a change of what it is made of. Its sources are plain TypeScript
// over whole numbers and typed arrays; to AssemblyScript a `number` is an i32 and a typed array a place in memory (globals.as). So one source
// is checked, tested and run as TypeScript, and runs as WebAssembly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digest, entry, globals, read, sources } from './sources.mjs';

/** On demand: with its optimiser it is as large as all other tools together, and few changes need it. */
const compiler = 'assemblyscript@0.28.20';
const aliases = {
  number: 'i32',
  Math: 'WholeMath',
  Int32Array: 'Ints',
  Int16Array: 'Shorts',
  Uint16Array: 'Halves',
  Uint8Array: 'Bytes',
};
const options = [
  ...['-O3', '--runtime', 'stub', '--noAssert', '--importMemory', '--lib', 'own'],
  ...Object.entries(aliases).flatMap(([name, alias]) => ['--use', `${name}=${alias}`]),
  ...['--outFile', 'tagger.wasm'],
];

const view = /^((?:export )?(?:const|let) \w+ = )(ints|shorts|halves|bytes)\(([^,]+),[^;]*\);/gm;
const viewTypes = { ints: 'Ints', shorts: 'Shorts', halves: 'Halves', bytes: 'Bytes' };

/** A view of a fixed place is a constant; else it would be set up at the start and looked up at each use. */
function forAssemblyScript(source) {
  return source.replace(view, (_, declared, kind, at) => {
    return `${declared}changetype<${viewTypes[kind]}>(${at});`;
  });
}

/** Imports name the file that is made of a source, and AssemblyScript adds its `.ts`. */
function nameOf(file) {
  return file === entry ? file : file.replace(/\.ts$/, '.js.ts');
}

/** The digest as a section that engines pass over. */
function withDigest(bytes) {
  const name = 'sources';
  const text = digest();
  const head = [0, 1 + name.length + text.length, name.length];
  return Buffer.concat([bytes, Buffer.from(head), Buffer.from(name + text)]);
}

const folder = mkdtempSync(join(tmpdir(), 'news-cli-kernel-'));
try {
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of sources()) write(nameOf(file), forAssemblyScript(text));
  write('own/globals.ts', read(globals));
  const run = ['--yes', `--package=${compiler}`, 'asc', entry, ...options];
  execFileSync('npx', run, { cwd: folder, stdio: ['ignore', 'inherit', 'pipe'] });
  const bytes = withDigest(readFileSync(join(folder, 'tagger.wasm')));
  writeFileSync(new URL('../../src/assets/tagger.wasm', import.meta.url), bytes);
  console.log(`tagger.wasm: ${bytes.length} bytes`);
} catch (error) {
  // It remarks on every `!` that TypeScript wants.
  const remarks = String(error.stderr ?? error).split('\n\n');
  console.error(remarks.filter((message) => !message.startsWith('INFO')).join('\n\n'));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
