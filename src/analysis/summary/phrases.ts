import { TokenFlag, type Tokens, tokenize } from '../../language/tokens.js';

/** A list of phrases that is asked by token, as `PackedWords` is for single words: the phrases' own tokens, one phrase after the other. */
export interface PackedPhrases {
  /** First phrase of each chain by the hash of its first word, and the next one in it: tokens plus one, 0 for none. */
  readonly head: Int16Array;
  readonly next: Int16Array;
  readonly hash: Int32Array;
  /** Of every token: does a phrase begin here? One token more ends the last phrase. */
  readonly begins: Uint8Array;
}

/** Room for some hundred first words: nearly every word that is none of them is turned away by an empty chain. */
const chains = 1 << 9;

/**
 * Phrases in lower case. They are cut into words as any text is, all at once as the lines of one text, so that signs and clitics meet their
 * like. Words are compared by hash.
 */
export function packPhrases(phrases: readonly string[]): PackedPhrases {
  const { count, flags, hash } = tokenize(phrases.join('\n'));
  const head = new Int16Array(chains);
  const next = new Int16Array(count + 1);
  const begins = new Uint8Array(count + 1).fill(1, count);
  for (let token = 0; token < count; token++) {
    if (!(flags[token]! & TokenFlag.lineBefore)) continue;
    const chain = hash[token]! & (chains - 1);
    begins[token] = 1;
    next[token + 1] = head[chain]!;
    head[chain] = token + 1;
  }
  return { head, next, hash: hash.slice(0, count), begins };
}

/** Does one of the phrases stand at this token, and end before `end`? */
export function startsPhrase(
  phrases: PackedPhrases,
  tokens: Tokens,
  token: number,
  end: number,
): boolean {
  let phrase = phrases.head[tokens.hash[token]! & (chains - 1)]!;
  while (phrase !== 0 && !standsAt(phrases, phrase - 1, tokens, token, end)) {
    phrase = phrases.next[phrase]!;
  }
  return phrase !== 0;
}

/** Does the phrase that begins at `first` stand at `token`? */
function standsAt(
  { hash, begins }: PackedPhrases,
  first: number,
  tokens: Tokens,
  token: number,
  end: number,
): boolean {
  for (let at = first; at === first || begins[at] === 0; at++, token++) {
    if (token >= end || hash[at] !== tokens.hash[token]) return false;
  }
  return true;
}
