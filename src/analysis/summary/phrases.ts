import { TokenFlag, type Tokens, tokenize } from '../../language/tokens.js';

/** A list of phrases that is asked by token, as `WordTable` is for single words. */
export interface Phrases {
  /** Does one of the phrases stand at this token, and end before `end`? */
  at(tokens: Tokens, token: number, end: number): boolean;
}

/** Room for some hundred first words: nearly every word that is none of them is turned away by an empty chain. */
const chains = 1 << 11;

/**
 * Phrases in lower case. They are cut into words as any text is, all at once as the lines of one text, so that signs and clitics meet their
 * like. Words are compared by hash.
 */
export function phraseList(phrases: readonly string[]): Phrases {
  const words = tokenize(phrases.join('\n'));
  /** First phrase of each chain by the hash of its first word, and the next one in it: tokens of `words` plus one, 0 for none. */
  const head = new Int16Array(chains);
  const next = new Int16Array(words.count + 1);
  for (let token = 0; token < words.count; token++) {
    if (!(words.flags[token]! & TokenFlag.lineBefore)) continue;
    const chain = words.hash[token]! & (chains - 1);
    next[token + 1] = head[chain]!;
    head[chain] = token + 1;
  }
  return {
    at: (tokens, token, end) => {
      let phrase = head[tokens.hash[token]! & (chains - 1)]!;
      while (phrase !== 0 && !standsAt(words, phrase - 1, tokens, token, end)) {
        phrase = next[phrase]!;
      }
      return phrase !== 0;
    },
  };
}

/** Does the phrase that begins at `first` of `words` stand at `token`? */
function standsAt(
  words: Tokens,
  first: number,
  tokens: Tokens,
  token: number,
  end: number,
): boolean {
  for (let at = first; ; at++, token++) {
    if (at > first && (at === words.count || words.flags[at]! & TokenFlag.lineBefore)) return true;
    if (token >= end || words.hash[at] !== tokens.hash[token]) return false;
  }
}
