import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { ordinalAt } from '../number/ordinal.js';
import type { Match, Rule } from '../rule.js';
import { rangeLinks } from './range-links.js';
import { beforeChrist } from './year-of-era.js';

/** The first of "the 17th and 18th centuries". */
function inCenturies(words: DateWords, first: { value: number; end: number }): Match | null {
  if (!rangeLinks.has(wordAt(words, first.end))) return null;
  const second = ordinalAt(
    words,
    wordAt(words, first.end + 1) === 'the' ? first.end + 2 : first.end + 1,
  );
  const unit = second?.end ?? 0;
  return second !== null &&
    words.class[unit] === WordClass.unit &&
    words.value[unit] === Unit.century
    ? { end: first.end, meaning: { kind: 'era', unit: 'century', number: first.value - 1 } }
    : null;
}

/** "the 20th century", "19th-century", "the twenty-first century", "the first century BC". */
export const century: Rule = {
  id: 'century',
  on: [WordClass.ordinalDigits, WordClass.ordinal, WordClass.cardinal, WordClass.article],
  afterArticle: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.cardinal],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    const ordinal = ordinalAt(words, start);
    if (ordinal === null || ordinal.value > 30) return null;
    const joined = isHyphen(words, ordinal.end);
    const unit = joined ? ordinal.end + 1 : ordinal.end;
    const listed = joined ? null : inCenturies(words, ordinal);
    if (listed !== null) return listed;
    // "the 19th-century house": the article is the house's.
    if ((joined && start > at) || words.value[unit] !== Unit.century) return null;
    if (words.class[unit] !== WordClass.unit) return null;
    const bc = beforeChrist(words, unit + 1);
    const number = bc === null ? ordinal.value - 1 : -ordinal.value;
    return { end: bc ?? unit + 1, meaning: { kind: 'era', unit: 'century', number } };
  },
};
