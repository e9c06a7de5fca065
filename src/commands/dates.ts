import { UsageError } from '../errors.js';
import type { DateObject } from '../report/article/date-object.js';
import { publicationLine } from '../report/publication-line.js';
import { dateSheet } from '../report/sheets/dates.js';
import { sheetTable } from '../report/table.js';
import { inOrderOfTime, timeline } from '../report/timeline.js';
import { contextOf } from './context.js';
import type { ViewOf } from './view.js';

const wordsAround = 8;

export const view: ViewOf = (options) => {
  const { type, unresolved, fields } = options;
  if (unresolved && options.timeline) {
    throw new UsageError('--timeline and --unresolved: give one of them');
  }
  const print = options.timeline ? timeline : sheetTable(dateSheet, fields ?? null);
  return {
    parts: new Set(['dates']),
    refine: (object, { text }) => {
      const dates = object
        .dates!.filter((date) => type === undefined || type.includes(date.type.toLowerCase()))
        .filter((date) => !unresolved || !isResolved(date));
      if (!options.timeline) return { ...object, dates };
      const inContext = dates.map((date) => ({
        ...date,
        context: contextOf(text, date, wordsAround),
      }));
      return { ...object, dates: inOrderOfTime(inContext) };
    },
    sheet: dateSheet,
    list: 'dates',
    human: (object, page) => `${publicationLine(object, page)}\n\n${print(object, page)}`,
  };
};

/** Has it a fixed place in time? An unknown year is written X, a reference to past or future has no bounds. */
function isResolved({ type, value }: DateObject): boolean {
  return type === 'DATE' || type === 'TIME' ? /^\d/.test(value) : !value.includes('X');
}
