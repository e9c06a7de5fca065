import { equalsFolded } from '../../language/hash.js';
import { type Tokens, tokenize, tokenText } from '../../language/tokens.js';

/** A list of phrases that is asked by token, as `WordTable` is for single words. */
export interface Phrases {
  /** Does one of the phrases stand at this token, and end before `end`? */
  at(tokens: Tokens, token: number, end: number): boolean;
}

/** Phrases in lower case. They are cut into words as any text is, so that signs and clitics meet their like. */
export function phraseList(phrases: readonly string[]): Phrases {
  const byFirst = new Map<number, string[][]>();
  for (const phrase of phrases) {
    const cut = tokenize(phrase);
    const words = Array.from({ length: cut.count }, (_, at) => tokenText(cut, at));
    const first = cut.hash[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return {
    at: (tokens, token, end) => {
      const candidates = byFirst.get(tokens.hash[token]!);
      return candidates?.some((words) => standsAt(tokens, token, end, words)) ?? false;
    },
  };
}

function standsAt(tokens: Tokens, token: number, end: number, words: readonly string[]): boolean {
  if (token + words.length > end) return false;
  return words.every((word, at) =>
    equalsFolded(tokens.text, tokens.start[token + at]!, tokens.end[token + at]!, word),
  );
}
