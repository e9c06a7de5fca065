import { TokenFlag } from '../../../../language/tokens.js';
import {
  comma,
  type DateWords,
  isCapital,
  isGlued,
  isMark,
  point,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** Capital; short forms (Sun, Sat, Mon, Wed) need a point, a date or a time after them. */
export function isWeekdayName(words: DateWords, at: number, directed: boolean): boolean {
  const word = wordAt(words, at);
  // "last friday".
  if (!isCapital(words, at)) return directed && word.endsWith('day');
  if (word.endsWith('day')) return true;
  const token = words.token[at]!;
  const dotted = (words.tokens.flags[token]! & TokenFlag.dotted) !== 0;
  const bare = isMark(words, at + 1, point) && isGlued(words, at + 1);
  const next = bare || isMark(words, at + 1, comma) ? at + 2 : at + 1;
  if (words.class[next] === WordClass.month || words.class[next] === WordClass.dayPart) return true;
  if (words.class[next] === WordClass.digits)
    return isMark(words, at + 1, comma) || words.class[next + 1] === WordClass.month;
  return (
    (dotted || bare || directed) &&
    word !== 'sun' &&
    word !== 'sat' &&
    word !== 'mon' &&
    word !== 'wed'
  );
}
