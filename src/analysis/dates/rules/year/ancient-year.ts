import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isHyphen, lengthOf, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { beforeChrist, yearOfEra } from './year-of-era.js';

/** `44 BC`, `79 AD`, `AD 1066`. */
export const ancientYear: Rule = {
  id: 'era-year',
  on: [WordClass.digits, WordClass.opener],
  read(words, at) {
    if (words.class[at] === WordClass.digits) {
      if (lengthOf(words, at) > 4) return null;
      const dated = yearOfEra(words, at);
      if (dated !== null) return { end: dated.end, meaning: calendar({ year: dated.year }) };
      return isBeforeChristRange(words, at + 1)
        ? { end: at + 1, meaning: calendar({ year: 1 - words.value[at]! }) }
        : null;
    }
    if (wordAt(words, at) !== 'ad' || lengthOf(words, at) > 3 || !isCapital(words, at)) return null;
    if (words.class[at + 1] !== WordClass.digits || lengthOf(words, at + 1) > 4) return null;
    return { end: at + 2, meaning: calendar({ year: words.value[at + 1]! }) };
  },
};

/** `499-493 BC`: the era stands at the second year. */
function isBeforeChristRange(words: DateWords, at: number): boolean {
  const joined = isHyphen(words, at) || wordAt(words, at) === 'to';
  return joined && words.class[at + 1] === WordClass.digits && beforeChrist(words, at + 2) !== null;
}
