import { endOf } from '../../../language/token-extent.js';
import type { NameDocument } from '../document.js';
import { extendPhrase } from '../phrases.js';
import { Bit } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import type { Wording } from './wordings.js';

const longest = 8;

/** The longest known wording that begins with this token and is sure enough to be filled in. */
export function longestKnown(
  document: NameDocument,
  wordings: ReadonlyMap<number, Wording>,
  at: number,
): Wording | null {
  const { tokens, bits } = document;
  let phrase = 0;
  let best: Wording | null = null;
  const end = Math.min(at + longest, tokens.count);
  for (let last = at; last < end && bits[last]! & Bit.candidate; last++) {
    phrase = extendPhrase(phrase, tokens.hash[last]!);
    const wording = wordings.get(phrase);
    if (wording === undefined || wording.length !== last - at + 1) continue;
    const average = wording.total / wording.count;
    if (last > at ? average >= 0.45 : average >= 0.7 && standsAlone(document, at)) best = wording;
  }
  return best;
}

/** One word is a repeat when it has a capital and is nowhere written small; a `$` after it makes it a currency. */
function standsAlone({ tokens, bits, counts }: NameDocument, at: number): boolean {
  if (!(bits[at]! & Bit.capital) || tokens.text.charCodeAt(endOf(tokens, at)) === 36) return false;
  return !isSmallElsewhere(counts, tokens.hash[at]!);
}
