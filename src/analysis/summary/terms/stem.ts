import { foldChar } from '../../../language/characters.js';
import { finishHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, type Tokens } from '../../../language/tokens.js';

const [D, E, G, I, L, N, S, Y] = [100, 101, 103, 105, 108, 110, 115, 121];

/**
 * Hash of a word without its ending, so that vote, votes, voted and voting are one term: a crude cut of -s, -es, -ies, -ed, -ing
 * and -ly, enough to compare sentences of one story. Taken back from the hash of the whole word, letter by letter from its end.
 */
export function stemHash(tokens: Tokens, token: number): number {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const whole = endOf(tokens, token) - (tokens.flags[token]! & TokenFlag.dotted ? 1 : 0);
  let end = whole;
  const last = letter(text, end, 1);
  if (end - start > 3 && last === S && letter(text, end, 2) !== S) end -= 1;
  else if (
    end - start > 5 &&
    last === G &&
    letter(text, end, 2) === N &&
    letter(text, end, 3) === I
  )
    end -= 3;
  else if (end - start > 4 && last === D && letter(text, end, 2) === E) end -= 2;
  else if (end - start > 4 && last === Y && letter(text, end, 2) === L) end -= 2;
  // story, stories and storied; make, makes and making.
  while (end - start > 3) {
    const code = letter(text, end, 1);
    if (code !== E && code !== Y && code !== I) break;
    end--;
  }
  if (end === whole) return tokens.hash[token]!;
  let hash = unfinishHash(tokens.hash[token]!);
  for (let at = whole - 1; at >= end; at--) {
    hash = Math.imul(hash, primeInverse) ^ foldChar(text.charCodeAt(at));
  }
  return finishHash(hash);
}

function letter(text: string, end: number, back: number): number {
  return foldChar(text.charCodeAt(end - back));
}

/** Inverses modulo 2³² of the odd factors in `language/hash`. */
const primeInverse = 0x359c449b;

const mixInverse = 0x64ea2d65;

/** What `finishHash` was given. */
function unfinishHash(hash: number): number {
  hash ^= (hash >>> 13) ^ (hash >>> 26);
  hash = Math.imul(hash, mixInverse);
  return hash ^ (hash >>> 15) ^ (hash >>> 30);
}
