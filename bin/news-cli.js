#!/usr/bin/env node
// Starts the program: loads the bundle with V8's code cache beside it, made by the build for this very Node. The code is not parsed and
// compiled again at every start, which is more than half of the time of a short article. V8 refuses a cache of another version or of other
// flags: then, and where there is no cache, the bundle is compiled as ever. One file: a module more would cost every start.
const { closeSync, openSync, readSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** What the tagger needs of memory, in pages of 64 KiB (`src/analysis/entities/tagger/places.ts`). */
const taggerPages = 21;

/** Where the cache of a bundle stands for the running Node. */
function cachePath(file) {
  return `${file.slice(0, -'.cjs'.length)}-${process.version}-${process.arch}.cache`;
}

/** The compiled, not yet run bundle (the build wraps it in a function and writes ASCII), and the memory that its files were read into, as bytes and as WebAssembly's. */
function compile(file) {
  const cache = cachePath(file);
  const cacheSize = sizeOf(cache);
  // Memory that nobody has touched yet is dear at a start: both files are read into the same, and later the program's data and its tagger.
  const most = Math.max(sizeOf(file), cacheSize);
  const memory = newMemory(most);
  const room = memory ? Buffer.from(memory.buffer) : Buffer.allocUnsafeSlow(most);
  const source = contents(file, room).latin1Slice();
  const cachedData = cacheSize > 0 ? contents(cache, room) : undefined;
  return { script: new Script(source, { filename: file, cachedData }), room, memory };
}

/** Of so many bytes at least; null where there is no WebAssembly, or no room for it. */
function newMemory(size) {
  try {
    const pages = Math.max(taggerPages, (size + 0xffff) >> 16);
    return new WebAssembly.Memory({ initial: pages, maximum: pages });
  } catch {
    return null;
  }
}

/** 0 when there is no such file. */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function contents(file, room) {
  const handle = openSync(file);
  try {
    return room.subarray(0, readSync(handle, room));
  } finally {
    closeSync(handle);
  }
}

/** Runs a compiled bundle; its exports. Node's own Module would do the same and costs a tenth of a start. */
function run(script, file) {
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, require, bundle, file, dirname(file));
  return bundle.exports;
}

/** Starts the program of a bundle. The memory is free again: what the program reads next goes there. */
function start(file) {
  const { script, room, memory } = compile(file);
  run(script, file).main(room, memory);
}

const bundle = join(__dirname, '../dist/cli.cjs');
/** What the bundle reads first of all (`scripts/made-tables.mjs`); the build writes it after the bundle. */
const tables = join(__dirname, '../dist/tables.bin');

// The build makes the cache with what this file does.
if (require.main !== module) {
  module.exports = { bundle, cachePath, compile, run };
} else if (sizeOf(bundle) > 0 && sizeOf(tables) > 0) {
  start(bundle);
} else {
  process.stderr.write(
    'news-cli: not built yet (installed with --ignore-scripts?): run npm run build\n',
  );
  process.exitCode = 1;
}
