import type { DateMention } from '../../src/analysis/dates/date.js';
import { type Marks, placeMarks } from './marks.js';
import { add, type Counts, difference, f1, noCounts, overlap, pair, unpaired } from './match.js';

export interface DateTally {
  strict: Counts;
  value: Counts;
  published: [right: number, asked: number];
  differences: string[];
}

export function newDateTally(): DateTally {
  return { strict: noCounts, value: noCounts, published: [0, 0], differences: [] };
}

/** Exact extents, and exact extents with the exact TIMEX3 value. What touches an optional mark is left out. */
export function tallyDates(
  tally: DateTally,
  text: string,
  marks: Marks,
  found: readonly DateMention[],
): void {
  const placed = placeMarks(text, marks.dates);
  const optional = placed.filter((mark) => mark.optional);
  const marked = placed.filter((mark) => !mark.optional);
  const finds = found.filter((find) => !optional.some((mark) => overlap(mark, find) > 0));
  const exact = pair(marked, finds, 1);
  const valued = exact.filter(
    ([mark, find]) => find.value === mark.value && find.type === mark.type,
  );
  tally.differences.push(...unpaired('date', marks.sample, text, exact, marked, finds));
  for (const [mark, find] of exact) {
    if (find.value === mark.value && find.type === mark.type) continue;
    tally.differences.push(
      difference(
        'value',
        marks.sample,
        text,
        find,
        `${find.type} ${find.value}, marked ${mark.type} ${mark.value}; ${find.rule}`,
      ),
    );
  }
  const sizes = { found: finds.length, marked: marked.length };
  tally.strict = add(tally.strict, { right: exact.length, ...sizes });
  tally.value = add(tally.value, { right: valued.length, ...sizes });
}

export function tallyPublished(tally: DateTally, marks: Marks, found: string | null): void {
  tally.published[1]++;
  if ((found?.slice(0, 10) ?? null) === marks.published) tally.published[0]++;
  else
    tally.differences.push(
      `${marks.sample.padEnd(28)} published          ${found}, marked ${marks.published}`,
    );
}

export function dateScores(tally: DateTally): Record<string, number> {
  const [right, asked] = tally.published;
  return {
    'dates: strict F1': f1(tally.strict),
    'dates: strict and value F1': f1(tally.value),
    'dates: publication day right': Math.round((1000 * right) / asked) / 10,
  };
}
