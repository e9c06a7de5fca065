import { numberOf } from '../../language/packed-words.js';
import { indexAt } from '../../language/token-map.js';
import { NameWord } from '../../words/name-words.js';
import { classesAlone } from './alone.js';
import type { NameDocument } from './document.js';
import { phraseHash } from './gazetteer.js';
import { extendPhrase, longestPhrase } from './phrases.js';
import { Bit, longestRun, mayBeListed } from './token-bits.js';

// What the rules ask of single tokens is looked up when they ask: kept for every token of a long article it would be larger than its text.

/** Bits of `NameWord` of a token, 0 outside of the sentences. */
export function wordAt({ tokens, sentences, lists }: NameDocument, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const word = numberOf(lists.words, tokens.hash[at]!);
  // Most words are in no class, and need not be looked for in the sentences.
  return word !== 0 && indexAt(sentences.ofToken, at) >= 0 ? word : 0;
}

/** Bits of `Listed` for the token alone. */
export function aloneAt({ tokens, bits, lists }: NameDocument, at: number): number {
  return mayBeListed(bits[at]!) ? classesAlone(tokens, at, lists.gazetteer) : 0;
}

/** Bits of `Listed` for the phrases of several tokens that begin with this one. */
export function begunAt(document: NameDocument, at: number): number {
  const { tokens, sentences, bits, lists } = document;
  if (!mayBeListed(bits[at]!)) return 0;
  const last = Math.min(sentences.endToken[indexAt(sentences.ofToken, at)]!, at + longestPhrase);
  let phrase = extendPhrase(0, tokens.hash[at]!);
  let classes = 0;
  for (let next = at + 1; next < last && bits[next]! & Bit.candidate; next++) {
    phrase = extendPhrase(phrase, tokens.hash[next]!);
    classes |= lists.gazetteer.classes(phrase);
  }
  return classes;
}

/** Bits of `Listed` for the phrase [first, end) as a whole. */
export function listedAt({ tokens, lists }: NameDocument, first: number, end: number): number {
  return lists.gazetteer.classes(phraseHash(tokens, first, end));
}

/** Case of the sentence that holds the token: a `LineCase`. */
export function lineCaseAt({ sentences, lineCase }: NameDocument, at: number): number {
  return lineCase[indexAt(sentences.ofToken, at)]!;
}

/** How many cores follow this one without a gap, in its sentence. */
export function runOnAt({ sentences, bits }: NameDocument, at: number): number {
  const end = Math.min(sentences.endToken[indexAt(sentences.ofToken, at)]!, at + 1 + longestRun);
  let last = at;
  while (last + 1 < end && bits[last + 1]! & Bit.core) last++;
  return last - at;
}

/** How far the run of a core goes back in its sentence, over `of`, `al-` … too. */
export function runBackAt(document: NameDocument, at: number): number {
  const { sentences, bits } = document;
  const first = sentences.firstToken[indexAt(sentences.ofToken, at)]!;
  let from = at;
  while (at - from < longestRun) {
    if (from > first && bits[from - 1]! & Bit.core) from--;
    else if (from > first + 1 && bits[from - 2]! & Bit.core && isLink(document, from - 1))
      from -= 2;
    else break;
  }
  return Math.min(longestRun, at - from);
}

/** May this candidate, which is no core, stand inside a run? */
export function isLink(document: NameDocument, at: number): boolean {
  return (
    (document.bits[at]! & Bit.candidate) !== 0 && (wordAt(document, at) & NameWord.connector) !== 0
  );
}
