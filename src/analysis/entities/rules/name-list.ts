import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { Bit } from '../token-bits.js';

const and = wordHash('and');

/** Index behind the last name of the list that begins with this one: names with commas and `and` between them. */
export function listEnd(document: NameDocument, names: readonly Found[], from: number): number {
  let end = from + 1;
  while (end < names.length && joins(document, names[end - 1]!, names[end]!)) end++;
  return end;
}

/** Nothing but commas and `and` between them, and perhaps one capital that is no name yet. */
function joins(document: NameDocument, before: Found, after: Found): boolean {
  const { tokens } = document;
  const gap = after.first - before.end;
  if (gap < 1 || gap > 4 || !isSameSentence(document, before.first, after.first)) return false;
  const between = missedAt(document, before, after);
  for (let at = before.end; at < after.first; at++) {
    const isComma = tokens.text.charCodeAt(tokens.start[at]!) === 44;
    if (!isComma && tokens.hash[at] !== and && at !== between) return false;
  }
  return true;
}

/** The capital between two commas, or a comma and an `and`; -1 where there is none. */
export function missedAt({ tokens, bits }: NameDocument, before: Found, after: Found): number {
  const at = before.end + 1;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if (at + 1 >= after.first || (bits[at]! & wanted) !== wanted) return -1;
  return tokens.text.charCodeAt(tokens.start[before.end]!) === 44 ? at : -1;
}
