import { pad2 } from '../calendar/iso-date.js';
import { seasonCode } from '../calendar/season-code.js';
import { durationValue } from '../duration-value.js';
import { type DateWords, isCapital, isHyphen, wordAt } from '../words/date-words.js';
import { dayParts, Unit, WordClass } from '../words/word-class.js';
import { amountAt } from './number/amount.js';
import type { Match, Rule } from './rule.js';

/** "every Tuesday", "each year", "per week", "every two weeks". */
export const every: Rule = {
  id: 'every',
  on: [WordClass.every],
  read(words, at) {
    if (wordAt(words, at) === 'alternate') return alternate(words, at + 1);
    const value = everyValue(words, at + 1, wordAt(words, at) === 'per');
    return value && { end: value.end, meaning: { kind: 'set', value: value.value } };
  },
};

/** "on alternate days", "alternate Wednesdays". */
function alternate(words: DateWords, at: number): Match | null {
  const end = at + 1;
  if (words.class[at] === WordClass.weekdays)
    return { end, meaning: { kind: 'set', value: `XXXX-WXX-${words.value[at]}` } };
  if (words.class[at] !== WordClass.unit || !wordAt(words, at).endsWith('s')) return null;
  return { end, meaning: { kind: 'set', value: durationValue(words.value[at] as Unit, 2) } };
}

/** "at weekends", "on weekends": all of them. */
export const weekends: Rule = {
  id: 'weekends',
  on: [WordClass.unit],
  read(words, at) {
    const link = wordAt(words, at - 1);
    if (wordAt(words, at) !== 'weekends' || (link !== 'at' && link !== 'on')) return null;
    return { end: at + 1, meaning: { kind: 'set', value: 'XXXX-WXX-WE' } };
  },
};

function everyValue(
  words: DateWords,
  at: number,
  per: boolean,
): { value: string; end: number } | null {
  const value = words.value[at]!;
  const end = at + 1;
  switch (words.class[at]) {
    case WordClass.unit:
      return { value: unitValue(value as Unit), end };
    case WordClass.weekday: {
      if (per || !isCapital(words, at)) return null;
      const night = wordAt(words, end) === 'night';
      const part =
        words.class[end] === WordClass.dayPart ? dayParts[words.value[end]!]! : night ? 'NI' : '';
      return { value: `XXXX-WXX-${value}${part && `T${part}`}`, end: part ? end + 1 : end };
    }
    case WordClass.month:
      return isCapital(words, at) && !per ? { value: `XXXX-${pad2(value)}`, end } : null;
    case WordClass.dayPart:
      return { value: `XXXX-XX-XXT${dayParts[value]}`, end };
    case WordClass.season:
      return { value: `XXXX-${seasonCode(value)}`, end };
    default: {
      const other = wordAt(words, at) === 'other' || wordAt(words, at) === 'second';
      // "every other Tuesday".
      if (other && words.class[end] === WordClass.weekday && isCapital(words, end) && !per)
        return { value: `XXXX-WXX-${words.value[end]}`, end: end + 1 };
      const amount = other ? { value: 2, end } : amountAt(words, at);
      if (amount === null || words.class[amount.end] !== WordClass.unit) return null;
      return {
        value: durationValue(words.value[amount.end] as Unit, amount.value),
        end: amount.end + 1,
      };
    }
  }
}

function unitValue(unit: Unit): string {
  if (unit === Unit.night) return 'XXXX-XX-XXTNI';
  return unit === Unit.weekend ? 'XXXX-WXX-WE' : durationValue(unit, 1);
}

/** "weekdays", among the adverbs of a unit. */
const noUnit = 0;

/** "daily", "weekly", "annually", "weekdays". As part of a paper's name ("Daily News") it is none. */
export const setAdverb: Rule = {
  id: 'periodic',
  on: [WordClass.setAdverb],
  read(words, at): Match | null {
    if (isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at - 1))) return null;
    if (isHyphen(words, at + 1) || isHyphen(words, at - 1)) return null;
    // "its quarterly dividend" is a kind of dividend.
    if (wordAt(words, at) === 'quarterly' && words.class[at + 1] === WordClass.none) return null;
    const unit = words.value[at]!;
    const value = unit === noUnit ? 'XXXX-WXX-WD' : durationValue(unit as Unit, 1);
    return { end: at + 1, meaning: { kind: 'set', value } };
  },
};
