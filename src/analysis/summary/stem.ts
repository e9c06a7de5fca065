import { foldChar } from '../../language/characters.js';
import { hashFolded } from '../../language/hash.js';
import { TokenFlag, type Tokens } from '../../language/tokens.js';

const [D, E, G, I, L, N, S, Y] = [100, 101, 103, 105, 108, 110, 115, 121];

/**
 * Hash of a word without its ending, so that vote, votes, voted and voting are one term: a crude cut of -s, -es, -ies, -ed, -ing
 * and -ly, enough to compare sentences of one story.
 */
export function stemHash(tokens: Tokens, token: number): number {
  const { text } = tokens;
  const start = tokens.start[token]!;
  let end = tokens.end[token]! - (tokens.flags[token]! & TokenFlag.dotted ? 1 : 0);
  const back = (distance: number) => foldChar(text.charCodeAt(end - distance));
  const last = back(1);
  if (end - start > 3 && last === S && back(2) !== S) end -= 1;
  else if (end - start > 5 && last === G && back(2) === N && back(3) === I) end -= 3;
  else if (end - start > 4 && last === D && back(2) === E) end -= 2;
  else if (end - start > 4 && last === Y && back(2) === L) end -= 2;
  // story, stories and storied; make, makes and making.
  while (end - start > 3 && (back(1) === E || back(1) === Y || back(1) === I)) end--;
  return hashFolded(text, start, end);
}
