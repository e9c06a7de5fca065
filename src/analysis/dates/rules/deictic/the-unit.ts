import { wordSet } from '../../../../words/word-set.js';
import { shift } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isHyphen,
  isTitleCase,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { dayBeforeAfter } from './day-before-after.js';
import { quarterTo, stretchTo } from './stretch-to.js';
import { twoAway } from './two-away.js';

/** "the year", "the quarter", "the whole year", "the weekend", "the day": the one the text talks of. */
export const theUnit: Rule = {
  id: 'the-unit',
  on: [WordClass.article],
  afterArticle: [WordClass.unit, WordClass.modifier],
  read(words, at) {
    if (wordAt(words, at) !== 'the') return null;
    const filler = wordAt(words, at + 1);
    const whole = filler === 'whole' || filler === 'entire' || filler === 'full';
    const unit = whole ? at + 2 : at + 1;
    if (words.class[unit] !== WordClass.unit) return null;
    if (wordAt(words, unit).endsWith('s')) return unitsToCome(words, unit);
    if (isHyphen(words, unit + 1) || isTitleCase(words, unit) || isGeneric(words, at)) return null;
    return unitMatch(words, unit, whole);
  },
};

/** "the weeks ahead", "the years to come": a length untold. */
function unitsToCome(words: DateWords, at: number): Match | null {
  const next = plainWord(words, at + 1);
  const come = next === 'to' && plainWord(words, at + 2) === 'come';
  if ((!come && next !== 'ahead') || plainWord(words, at + 2) === 'of') return null;
  const end = come ? at + 3 : at + 2;
  return { end, meaning: { kind: 'duration', unit: words.value[at] as Unit, amount: null } };
}

const genericHeads = wordSet(
  'day days night nights time times hour hours player players team hero coach manager goal song album film book word person man woman footballer sportsman athlete rookie teacher car driver',
);

/** "player of the year", "at any time of the day": no stretch of the calendar. */
function isGeneric(words: DateWords, at: number): boolean {
  return wordAt(words, at - 1) === 'of' && genericHeads.has(plainWord(words, at - 2));
}

function unitMatch(words: DateWords, at: number, whole: boolean): Match | null {
  const two = words.value[at]! > Unit.hour ? twoAway(words, at) : null;
  if (two !== null) return two;
  const end = at + 1;
  const next = wordAt(words, end);
  if (next === 'after' && !whole && isAfterMention(words, at))
    return { end: end + 1, meaning: shift(words.value[at] as Unit, 1, { from: 'mention' }) };
  switch (words.value[at]) {
    case Unit.year:
      return yearMatch(words, end, next);
    case Unit.quarter:
      if (next === 'ended' || next === 'ending')
        return quarterTo(words, end) ?? topicalQuarter(end);
      return topicalQuarter(end);
    case Unit.month:
    case Unit.week:
      if (next === 'of') return null;
      if (next === 'before')
        return isBeforeEvent(words, end + 1)
          ? null
          : { end: end + 1, meaning: shift(words.value[at] as Unit, -1, { from: 'mention' }) };
      if (next === 'ended' || next === 'ending' || next === 'to') {
        const stretched = stretchTo(words, at, end);
        if (stretched !== null) return stretched;
      }
      return { end, meaning: shift(words.value[at] as Unit, 0, { topical: true }) };
    case Unit.weekend:
      return { end, meaning: shift(Unit.weekend, 0, { topical: true }) };
    case Unit.decade:
    case Unit.century:
      // "The decade of the 80s".
      if (next === 'of') return null;
      return { end, meaning: shift(words.value[at] as Unit, 0, { topical: true }) };
    case Unit.day:
    case Unit.night:
      return whole ? null : dayBeforeAfter(words, end, words.value[at] as Unit.day | Unit.night);
    default:
      return null;
  }
}

/** "the week before the vote": no date tells when that was. */
function isBeforeEvent(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.article || owners.has(plainWord(words, at));
}

const owners = wordSet('his her their its our my');

/** "the week after", "the year after": of the one mentioned before. */
function isAfterMention(words: DateWords, at: number): boolean {
  const unit = words.value[at];
  const ends =
    words.class[at + 2] === WordClass.mark || words.class[at + 2] === WordClass.blockBreak;
  return ends && (unit === Unit.week || unit === Unit.month || unit === Unit.year);
}

function yearMatch(words: DateWords, end: number, next: string): Match | null {
  const isToMonth = next === 'to' && words.class[end + 1] === WordClass.month;
  if (next === 'ended' || next === 'ending' || isToMonth)
    return { end, meaning: { kind: 'duration', unit: Unit.year, amount: 1 } };
  // "The year of the flood"; but "a high for the year of $5".
  if (next === 'of' && words.class[end + 1] !== WordClass.mark) return null;
  if (next === 'before')
    return { end: end + 1, meaning: shift(Unit.year, -1, { from: 'mention' }) };
  return { end, meaning: shift(Unit.year, 0, { topical: true }) };
}

function topicalQuarter(end: number): Match {
  return { end, meaning: shift(Unit.quarter, -1, { topical: true }) };
}
