import type { Tokens } from '../language/tokens.js';
import { type WordTable, wordTable } from '../language/wordtable.js';

/** Nouns that tell what the word before them is. Origin: written for this project (MIT). */
const adherents = `minority majority member candidate nominee seat seats supporter supporters voter voters lawmakers senators rival
rivals`;
const languages = 'language languages dialect alphabet';

let table: WordTable | null = null;

function nounClass(tokens: Tokens, token: number): number {
  table ??= wordTable([
    ...adherents.split(/\s+/).map((word) => [word, 1] as const),
    ...languages.split(/\s+/).map((word) => [word, 2] as const),
  ]);
  return table.get(tokens, token);
}

/** `Liberal minority`: the party's name means its adherents. */
export function isAdherentNoun(tokens: Tokens, token: number): boolean {
  return nounClass(tokens, token) === 1;
}

/** `Hungarian language` */
export function isLanguageNoun(tokens: Tokens, token: number): boolean {
  return nounClass(tokens, token) === 2;
}
