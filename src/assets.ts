import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type NameModel, readNameModel } from './analysis/entities/model.js';
import { type Lexicon, readLexicon } from './analysis/grammar/lexicon.js';
import type { Resources } from './analysis/resources.js';

let names: NameModel | null = null;
let lexicon: Lexicon | null = null;

/** The files beside this program (`assets/`), read at first use: nothing is loaded by an import or by a command that needs no names. */
export const assets: Resources = {
  names: () => {
    names ??= readNameModel(asset('tagger.bin'), asset('gazetteer.bin'), asset('words.bin'));
    return names;
  },
  lexicon: () => {
    lexicon ??= readLexicon(asset('lexicon.bin'));
    return lexicon;
  },
};

/** What is left of the memory that was lent. */
let room: Uint8Array = new Uint8Array(0);

/** Memory for the assets that has been in use before: what nobody has touched yet is dear at a start. */
export function lendRoom(memory: Uint8Array): void {
  room = memory;
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
