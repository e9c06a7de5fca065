import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Rule } from '../rule.js';
import { pointAt } from './weekday-beside.js';

/** "the day after Thanksgiving", "the week before Christmas", "the weekend after May 3". */
export const unitBeside: Rule = {
  id: 'unit-beside',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const unit = words.value[at + 1] as Unit;
    if (wordAt(words, at) !== 'the' || !isBesideUnit(unit) || endsInS(words, at + 1)) return null;
    const side = wordAt(words, at + 2);
    if (side !== 'before' && side !== 'after') return null;
    const date = pointAt(words, at + 3);
    if (date === null) return null;
    const nextTo = { unit, side: side === 'before' ? -1 : 1 } as const;
    const time = unit === Unit.night ? partOfDay('NI') : null;
    return { end: date.end, meaning: { ...date.meaning, time, nextTo } };
  },
};

function isBesideUnit(unit: Unit): boolean {
  return unit === Unit.day || unit === Unit.night || unit === Unit.week || unit === Unit.weekend;
}

function endsInS(words: DateWords, at: number): boolean {
  return wordAt(words, at).endsWith('s');
}
