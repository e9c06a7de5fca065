import type { DateObject } from '../report/article-object.js';
import { publicationLine } from '../report/publication-line.js';
import { dateSheet } from '../report/sheets/dates.js';
import { sheetTable } from '../report/table.js';
import type { ViewOf } from './view.js';

export const view: ViewOf = ({ type, unresolved, fields }) => {
  const table = sheetTable(dateSheet, fields ?? null);
  return {
    parts: new Set(['dates']),
    refine: (object) => ({
      ...object,
      dates: (object.dates ?? [])
        .filter((date) => type === undefined || type.includes(date.type.toLowerCase()))
        .filter((date) => !unresolved || !isResolved(date)),
    }),
    sheet: dateSheet,
    list: 'dates',
    human: (object, page) => `${publicationLine(object, page)}\n\n${table(object, page)}`,
  };
};

/** Has it a fixed place in time? An unknown year is written X, a reference to past or future has no bounds. */
function isResolved({ type, value }: DateObject): boolean {
  return type === 'DATE' || type === 'TIME' ? /^\d/.test(value) : !value.includes('X');
}
