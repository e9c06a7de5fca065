import { wordSet } from '../../../../words/word-set.js';
import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, isHyphen, isTitleCase, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { ordinalPeriodAt } from '../period/quarter.js';
import { secondHalf } from '../period/second-half.js';
import { referenceNoun } from '../reference/reference-noun.js';
import type { Match, Rule } from '../rule.js';
import { amountMatch } from './deictic-amount.js';
import { deicticPoint } from './deictic-point.js';
import { deicticUnit } from './deictic-unit.js';
import { directionOf } from './direction.js';
import { thisTime } from './this-time.js';

/** "last week", "this month", "the past thirty years", "next Friday", "the following day", "that year". */
export const deictic: Rule = {
  id: 'last-this-next',
  on: [WordClass.deictic, WordClass.article],
  afterArticle: [WordClass.deictic],
  read(words, at) {
    const article = wordAt(words, at) === 'the';
    if (words.class[at] === WordClass.article && !article) return null;
    return deicticAt(words, article ? at + 1 : at, article);
  },
};

function deicticAt(words: DateWords, at: number, article: boolean): Match | null {
  const word = wordAt(words, at);
  const time = thisTime(words, at);
  if (time !== null) return time;
  // "this past week", "this coming Friday", "this same year".
  if (words.class[at + 1] === WordClass.deictic) {
    const second = wordAt(words, at + 1);
    const same = second === 'same' && (word === 'that' || word === 'this');
    const near =
      word === 'this' &&
      (second === 'past' || second === 'coming' || second === 'last' || second === 'next');
    return same || near ? deicticAt(words, at + 1, article) : null;
  }
  const first = fillerEnd(words, at + 1);
  switch (words.class[first]) {
    case WordClass.unit:
      return isTitleCase(words, first) ? null : deicticUnit(words, at, first, article);
    case WordClass.ordinal:
    case WordClass.ordinalDigits:
      if (word === 'that' || word === 'same' || word === 'recent') return null;
      return ordinalPeriodAt(words, first, null, directionOf(words, at));
    case WordClass.fiscal:
      return isFiscal(words, first)
        ? { end: first + 1, meaning: shift(Unit.year, directionOf(words, at), { whole: true }) }
        : null;
    case WordClass.half:
      return word === 'last' ? secondHalf(words, first + 1) : null;
    default:
      return (
        deicticPoint(words, at, first) ??
        amountMatch(words, at) ??
        referenceNoun(words, at, article)
      );
  }
}

/** "the last fiscal" of Indian papers, a noun: not "the last fiscal crisis". */
function isFiscal(words: DateWords, at: number): boolean {
  const next = words.class[at + 1]!;
  return (
    wordAt(words, at) === 'fiscal' &&
    next !== WordClass.none &&
    next !== WordClass.unit &&
    next !== WordClass.ordinal &&
    !isHyphen(words, at + 1)
  );
}

const fillers = wordSet('fiscal financial full calendar whole entire');

function fillerEnd(words: DateWords, at: number): number {
  return fillers.has(wordAt(words, at)) && words.class[at + 1] === WordClass.unit ? at + 1 : at;
}
