import type { Tokens } from '../language/tokens.js';
import { type WordTable, wordTable } from '../language/wordtable.js';

/** Head nouns of named events. Origin: written for this project from general knowledge (MIT). */
const list = `olympics paralympics games cup championship championships open prix tournament war wars battle festival summit
conference election elections referendum marathon revolution uprising massacre bombing hurricane typhoon cyclone storm earthquake
tsunami pandemic exhibition expo rally bowl holocaust genocide intifada crusade armistice olympiad eurovision primary primaries
caucuses inauguration coronation pride carnival biennale convention ashes brexit`;

let table: WordTable | null = null;

/** Does this word, in a name that is no person, place or organization, say that it is an event? */
export function isEventNoun(tokens: Tokens, token: number): boolean {
  table ??= wordTable(list.split(/\s+/).map((word) => [word, 1] as const));
  return table.has(tokens, token);
}
