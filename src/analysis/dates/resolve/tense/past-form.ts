import { endOf } from '../../../../language/token-extent.js';
import { participleOpeners } from '../../../../words/tense-words.js';
import { type DateWords, isCapital, plainWord } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isSentenceEnd } from './sentence-end.js';

/** A word in -ed of four letters or more; no adjective ("unspecified", "the proposed merger"), not "United", and of those in -eed "agreed", not "exceed". */
export function isPastForm(words: DateWords, at: number): boolean {
  if (isCapital(words, at) && !isAsked(words, at)) return false;
  if (words.class[at - 1] === WordClass.article) return false;
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  const last = endOf(words.tokens, token);
  return (
    last - start[token]! > 3 &&
    text.charCodeAt(last - 1) === 100 &&
    text.charCodeAt(last - 2) === 101 &&
    (text.charCodeAt(last - 3) !== 101 || isBent(text, start[token]!, last)) &&
    !text.startsWith('un', start[token]!)
  );
}

/** "agreed", "decreed", "guaranteed"; not "need", "speed", "exceed", "breed". */
function isBent(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(end - 4);
  return end - start > 5 && (before === 114 || before === 116);
}

/** "Asked on Monday whether she would go", at the head of its sentence. */
function isAsked(words: DateWords, at: number): boolean {
  return participleOpeners.has(plainWord(words, at)) && isSentenceEnd(words, at - 1);
}
