import { endOf } from '../../../language/token-extent.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';

/** Words looked back over from the brackets, and wordings tried: names have few small words. */
const reach = 16;
const mostTries = 64;

let tries = 0;

/** The capital that the first letter stands for, when all letters stand for words up to the bracket; -1 when they do not. */
export function spelledFrom(document: NameDocument, acronym: number): number {
  const { tokens, sentences, bits } = document;
  const letters = tokens.text.slice(tokens.start[acronym]!, endOf(tokens, acronym));
  const least = Math.max(
    sentences.firstToken[indexAt(sentences.ofToken, acronym)]!,
    acronym - reach,
  );
  tries = 0;
  if (tokens.flags[acronym - 2]! & TokenFlag.clitic) return -1;
  // `Rail, Maritime and Transport union (RMT)`
  const end = acronym - 1;
  const isHead =
    wordAt(document, end - 1) & NameWord.organizationHead && !(bits[end - 1]! & Bit.capital);
  const whole = spell(document, letters, letters.length - 1, end - 1, least);
  const first =
    whole < 0 && isHead ? spell(document, letters, letters.length - 1, end - 2, least) : whole;
  return first >= 0 && bits[first]! & Bit.capital ? first : -1;
}

/** Small words may stand for a letter or for none, all others stand for one. */
function spell(
  document: NameDocument,
  letters: string,
  letter: number,
  from: number,
  least: number,
): number {
  const { tokens, bits } = document;
  if (++tries > mostTries) return -1;
  for (let at = from; at >= least; at--) {
    if (tokens.flags[at]! & TokenFlag.clitic) continue;
    if (tokens.kind[at] !== TokenKind.word) {
      if (isMark(tokens, at, 45) || isMark(tokens, at, 44) || isMark(tokens, at, 38)) continue;
      return -1;
    }
    const initial = tokens.text.charCodeAt(tokens.start[at]!) & ~32;
    const fits = initial === letters.charCodeAt(letter);
    const isSmall = (wordAt(document, at) & NameWord.connector) !== 0 && !(bits[at]! & Bit.capital);
    if (!isSmall) {
      if (!fits) return -1;
      if (letter === 0) return at;
      return spell(document, letters, letter - 1, at - 1, least);
    }
    if (!fits || letter === 0) continue;
    const found = spell(document, letters, letter - 1, at - 1, least);
    if (found >= 0) return found;
  }
  return -1;
}
