import { TokenFlag } from '../../../../language/tokens.js';
import { wordSet } from '../../../../words/word-set.js';
import {
  comma,
  type DateWords,
  isAllCaps,
  isCapital,
  isGlued,
  isHyphen,
  isMark,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isYear } from '../year/is-year.js';
import { yearAfter } from '../year/year-after.js';
import { dayAfterThe, dayAt, dayInWords } from './day-number.js';

export function isShortForm(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
}

/** `Dec.`: its point belongs to the word. */
export function hasPoint(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.dotted) !== 0;
}

const monthPrepositions = wordSet(
  'in since until till least by of last next this early late mid from through during between after before for to and past each every',
);

/** Before a month and hardly before a person. */
const strictPrepositions = wordSet(
  'in since until till least last next this early late mid during through',
);

/** "the 1963 March on Washington" */
const marchLinks = wordSet('on for of against');

/** Before a person. */
const titles = new Set(['dr', 'dr.', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'aunt', 'saint']);

/** Is it the month? Capital; "may", "march" and the months that are names need a number or a preposition beside them. */
export function isMonthName(words: DateWords, at: number): boolean {
  if (!isCapital(words, at)) return false;
  const word = wordAt(words, at);
  const before = plainWord(words, at - 1);
  if (word === 'march' && isYear(words, at - 1) && marchLinks.has(plainWord(words, at + 1)))
    return false;
  if (word === 'may' || word === 'march')
    return (
      numberBeside(words, at) ||
      isListed(words, at) ||
      (isInCapitals(words, at) ? strictPrepositions : monthPrepositions).has(before) ||
      isMark(words, at - 1, 45) ||
      isAsTime(words, at)
    );
  if (isShortForm(words, at))
    return numberBeside(words, at) || (hasPoint(words, at) && monthPrepositions.has(before));
  if (word === 'april' || word === 'june' || word === 'august') {
    const next = at + 1;
    const nameFollows =
      words.class[next] === WordClass.none && isCapital(words, next) && !isGlued(words, next);
    if (titles.has(plainWord(words, at - 1))) return false;
    return !nameFollows || numberBeside(words, at) || strictPrepositions.has(before);
  }
  return true;
}

/** "in February, March and April" */
function isListed(words: DateWords, at: number): boolean {
  if (words.class[at - 2] !== WordClass.month || !isMark(words, at - 1, comma)) return false;
  const link = isMark(words, at + 1, comma) ? at + 2 : at + 1;
  const next = wordAt(words, link) === 'and' || wordAt(words, link) === 'or' ? link + 1 : link;
  return next > at + 1 && words.class[next] === WordClass.month;
}

/** "THIS COPY IS A DRAFT AND MAY CHANGE": a verb may have a capital too. */
function isInCapitals(words: DateWords, at: number): boolean {
  return isAllCaps(words, at) && isAllCaps(words, at + 1);
}

/** "as recently as March", "as early as May" */
function isAsTime(words: DateWords, at: number): boolean {
  return wordAt(words, at - 1) === 'as' && wordAt(words, at - 3) === 'as';
}

/** A day or year on either side. */
function numberBeside(words: DateWords, at: number): boolean {
  const next = at + 1;
  if (dayAt(words, next) !== null || yearAfter(words, next) !== null) return true;
  if (dayInWords(words, next) !== null || dayAfterThe(words, next) !== null) return true;
  if (isHyphen(words, next) && words.class[next + 1] === WordClass.digits) return true;
  const before = isHyphen(words, at - 1) || wordAt(words, at - 1) === 'of' ? at - 2 : at - 1;
  return (
    words.class[before] === WordClass.digits || words.class[before] === WordClass.ordinalDigits
  );
}
