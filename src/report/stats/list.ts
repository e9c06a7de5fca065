import type { CorpusAnswer, NameAnswer } from '../../analysis/corpus/index.js';
import type { Cell, ValueColumn } from '../sheet.js';

/** One list of the answer as a table: CSV prints all columns, people see the `human` ones. */
export interface List {
  readonly title: string;
  readonly columns: readonly ValueColumn<never>[];
  readonly human: readonly string[];
  /** Cells in the order of `columns`. */
  rows(answer: CorpusAnswer): Cell[][];
}

/** A list whose rows are taken out of the answer by `rows`. */
export function list<Row>(
  title: string,
  human: readonly string[],
  columns: readonly ValueColumn<Row>[],
  rows: (answer: CorpusAnswer) => readonly Row[],
): List {
  return {
    title,
    human,
    columns,
    rows: (answer) =>
      rows(answer).map((row, index) => columns.map((column) => column.value(row, index))),
  };
}

/** When something was seen: CSV prints the days, people see the period. */
export const period: ValueColumn<Pick<NameAnswer, 'first' | 'last'>>[] = [
  { name: 'first', value: ({ first }) => first, tint: 'faint' },
  { name: 'last', value: ({ last }) => last, tint: 'faint' },
  { name: 'seen', value: seen, tint: 'faint' },
];

/** The period for people: the day when it is one, else months. */
function seen({ first, last }: Pick<NameAnswer, 'first' | 'last'>): string | null {
  if (first === last) return first;
  const [from, to] = [first!.slice(0, 7), last!.slice(0, 7)];
  return from === to ? from : `${from} – ${to}`;
}
