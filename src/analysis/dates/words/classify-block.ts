import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import type { Buffers } from './buffers.js';
import { codeOfPeriod } from './coded-period.js';
import { numberClass } from './number-class.js';
import type { Vocabulary } from './vocabulary.made.js';
import { WordClass } from './word-class.js';

/** The tokens that start before `blockEnd`, as words from `at` on; the first token after them. */
export function classifyBlock(
  words: Buffers,
  at: number,
  tokens: Tokens,
  from: number,
  blockEnd: number,
  { words: listed, classes, values }: Vocabulary,
): number {
  const { class: wordClass, token: places, spelling, value } = words;
  const { count, start, kind, hash, flags } = tokens;
  const mask = listed.length - 2;
  let token = from;
  for (; token < count && start[token]! < blockEnd; token++, at++) {
    places[at] = token;
    if (kind[token] === TokenKind.word) {
      // The look-up stands here and not in a function of its own: it is done for every word. An unknown word has the number 0, class and value too.
      const word = hash[token]!;
      let slot = (word << 1) & mask;
      while (listed[slot] !== word && listed[slot] !== 0) slot = (slot + 2) & mask;
      const number = listed[slot + 1]!;
      wordClass[at] = classes[number]!;
      spelling[at] = number;
      value[at] = values[number]!;
      if (flags[token]! & TokenFlag.digit && number === 0) readCode(words, at, tokens, token);
    } else if (kind[token] === TokenKind.number) {
      wordClass[at] = numberClass(words, tokens, at, token);
    } else {
      wordClass[at] = WordClass.mark;
      words.value[at] = tokens.text.charCodeAt(start[token]!);
    }
  }
  return token;
}

/** A word that ends in a digit, of those with one: `FY2025`. */
function readCode(words: Buffers, at: number, tokens: Tokens, token: number): void {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const end = endOf(tokens, token);
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57) return;
  const code = codeOfPeriod(text.slice(start, Math.min(end, start + 10)));
  if (code === 0) return;
  words.class[at] = WordClass.codedPeriod;
  words.value[at] = code;
}
