import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type NameModel, readNameModel } from './analysis/entities/model.js';
import { type Kernel, kernelMemory, openKernel } from './analysis/entities/tagger/kernel.js';
import { modelAt, modelRoom } from './analysis/entities/tagger/places.js';
import { type Lexicon, readLexicon } from './analysis/grammar/lexicon.js';
import type { Resources } from './analysis/resources.js';

let names: NameModel | null = null;
let lexicon: Lexicon | null = null;

/** The files beside this program (`assets/`), read at first use: nothing is loaded by an import or by a command that needs no names. */
export const assets: Resources = {
  names: () => {
    names ??= openNames();
    return names;
  },
  lexicon: () => {
    lexicon ??= readLexicon(asset('lexicon.bin'));
    return lexicon;
  },
};

/** The tagger's memory for WebAssembly. */
let memory: WebAssembly.Memory | null = null;
let substitute: Kernel | null = null;

/** Can names be found? Without WebAssembly, or room for its memory, only after `useKernel`. */
export function hasKernel(): boolean {
  if (substitute !== null) return true;
  memory ??= kernelMemory();
  return memory !== null;
}

/** The tagger for where there is no WebAssembly. */
export function useKernel(kernel: Kernel): void {
  substitute = kernel;
}

/** @throws RangeError without a tagger: see `hasKernel` */
function openNames(): NameModel {
  if (!hasKernel()) throw new RangeError('no room for WebAssembly');
  // The files are read to where the tagger works with them.
  if (substitute !== null) room = assetRoom(substitute.memory);
  else if (room.buffer !== memory!.buffer) room = assetRoom(memory!.buffer);
  return readNameModel(substitute ?? openKernel(asset('tagger.wasm'), memory!), {
    tagger: asset('tagger.bin'),
    gazetteer: asset('gazetteer.bin'),
    words: asset('words.bin'),
  });
}

/** What is left of the memory for assets. */
let room: Uint8Array = new Uint8Array(0);

/** Memory that has been in use before: what nobody has touched yet is dear at a start. `own` if it is WebAssembly's. */
export function lendRoom(lent: Uint8Array, own: WebAssembly.Memory | null): void {
  memory = own;
  room = own === null ? lent : assetRoom(own.buffer);
}

function assetRoom(of: ArrayBuffer): Uint8Array {
  return new Uint8Array(of, modelAt, modelRoom);
}

function asset(file: string): Uint8Array {
  const path = `${import.meta.dirname}/assets/${file}`;
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    // Assets are read as words of four bytes, which can only begin at every fourth.
    if (size > room.length) return new Uint8Array(readFileSync(path));
    const bytes = room.subarray(0, readSync(handle, room, 0, size, 0));
    room = room.subarray((size + 3) & ~3);
    return bytes;
  } finally {
    closeSync(handle);
  }
}
