import type { ShiftMeaning } from '../../meaning/meaning.js';
import { Unit } from '../../words/word-class.js';
import type { Moment } from '../moment/moment.js';
import { timeValue, timexValue } from '../moment/timex-value.js';

/** "that same day" after a month: one of its days. */
export function partOfCoarse(meaning: ShiftMeaning, previous: Moment): string {
  const month = previous.grain === 'month' && meaning.unit === Unit.day && meaning.amount === 0;
  return month && meaning.time === null ? `${timexValue(previous)}-XX` : openValue(meaning);
}

export function openValue({ unit, time }: ShiftMeaning): string {
  switch (unit) {
    case Unit.day:
      return `XXXX-XX-XX${time === null ? '' : timeValue(time)}`;
    case Unit.night:
      return 'XXXX-XX-XXTNI';
    case Unit.week:
    case Unit.fortnight:
      return 'XXXX-WXX';
    case Unit.weekend:
      return 'XXXX-WXX-WE';
    case Unit.month:
      return 'XXXX-XX';
    case Unit.quarter:
      return 'XXXX-QX';
    case Unit.decade:
      return 'XXX';
    case Unit.century:
    case Unit.millennium:
      return 'XX';
    default:
      return 'XXXX';
  }
}
