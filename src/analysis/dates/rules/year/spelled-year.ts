import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { cardinalAt } from '../number/cardinal.js';

/** "nineteen eighty-nine", "two thousand and five". */
export function spelledYear(words: DateWords, at: number): { year: number; end: number } | null {
  if (words.class[at] !== WordClass.cardinal) return null;
  const first = words.value[at]!;
  if (first >= 15 && first <= 20) {
    const rest = cardinalAt(words, at + 1);
    const value = rest?.value ?? 0;
    return rest !== null && value >= 10 && value <= 99
      ? { year: first * 100 + value, end: rest.end }
      : null;
  }
  if (first !== 2 || wordAt(words, at + 1) !== 'thousand') return null;
  const rest = cardinalAt(words, wordAt(words, at + 2) === 'and' ? at + 3 : at + 2);
  if (rest === null && wordAt(words, at - 1) === 'year') return { year: 2000, end: at + 2 };
  return rest !== null && rest.value! < 100 ? { year: 2000 + rest.value!, end: rest.end } : null;
}
