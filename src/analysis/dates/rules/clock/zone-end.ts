import { endOf } from '../../../../language/token-extent.js';
import { zoneOfName } from '../../../../words/time-zones.js';
import { type DateWords, point, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** Past `GMT`, `EST`, `Eastern time`, `local time`. */
export function zoneEnd(words: DateWords, at: number): number {
  const wordClass = words.class[at];
  if (
    wordClass !== WordClass.none &&
    wordClass !== WordClass.other &&
    wordClass !== WordClass.future
  )
    return at;
  const word = wordText(words, at);
  if (word === 'local' && wordAt(words, at + 1) === 'time') return at + 2;
  return word === word.toUpperCase() && zoneOfName(word) !== undefined ? at + 1 : at;
}

/** As written, without the point that ends its sentence; a word longer than any zone's name is ''. */
function wordText({ tokens, token }: DateWords, at: number): string {
  const start = tokens.start[token[at]!]!;
  const end = endOf(tokens, token[at]!);
  if (end - start > 6) return '';
  return tokens.text.slice(start, tokens.text.charCodeAt(end - 1) === point ? end - 1 : end);
}
