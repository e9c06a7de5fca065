import { wordHash } from '../language/hash.js';
import { packWords } from '../language/packed-words.js';
import { aliasList } from './alias-list.js';

const entries = aliasList
  .trim()
  .split(/[|\n]/)
  .map((entry) => entry.split('=') as [string, string]);

/** The names that are usual, for those that are not. */
export const usualNames: readonly string[] = [...new Set(entries.map(([, usual]) => usual))];

/** Alias → place of the usual name in `usualNames` plus one. */
export const aliasNumbers = packWords(
  new Map(entries.map(([alias, usual]) => [wordHash(alias), usualNames.indexOf(usual) + 1])),
);

/** By ten bits of a word's hash: may an alias begin with it? */
export const beginnings = new Uint8Array(1024);
for (const [alias] of entries) beginnings[wordHash(alias.split(/[ -]/, 1)[0]!) & 1023] = 1;
