import { readFileSync } from 'node:fs';
import { type NameModel, readNameModel } from './analysis/entities/model.js';
import type { Resources } from './analysis/resources.js';

let names: NameModel | null = null;

/** The files beside this program (`assets/`), read at first use: nothing is loaded by an import or by a command that needs no names. */
export const assets: Resources = {
  names: () => {
    names ??= readNameModel(asset('tagger.bin'), asset('gazetteer.bin'), asset('words.bin'));
    return names;
  },
};

function asset(file: string): Uint8Array {
  return readFileSync(`${import.meta.dirname}/assets/${file}`);
}
