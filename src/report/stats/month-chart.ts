import type { TallyAnswer } from '../../analysis/corpus/index.js';
import { counted } from '../counted.js';
import type { Page } from '../page.js';

/** Eighths of a block, so that small differences show. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const widestBar = 40;
/** More months than this are told by year: a chart must fit on a screen. */
const mostRows = 36;

/** Stories per month of publication as bars, empty months in between too; the years that have stories when months are many. */
export function monthChart(months: TallyAnswer['months'], page: Page): string {
  const published = months.filter(({ stories }) => stories > 0);
  const [first, last] = [published[0]?.month, published.at(-1)?.month];
  if (first === undefined || last === undefined) return page.style('faint', 'no dated story');
  const byYear = monthsBetween(first, last) > mostRows;
  const counts = new Map<string, { stories: number; quotes: number }>();
  if (!byYear)
    for (const key of monthsFrom(first, last)) counts.set(key, { stories: 0, quotes: 0 });
  for (const { month, stories, quotes } of published) {
    const key = byYear ? month.slice(0, 4) : month;
    const count = counts.get(key) ?? { stories: 0, quotes: 0 };
    counts.set(key, { stories: count.stories + stories, quotes: count.quotes + quotes });
  }
  return bars(counts, page);
}

function bars(
  counts: ReadonlyMap<string, { readonly stories: number; readonly quotes: number }>,
  page: Page,
): string {
  const most = [...counts.values()].reduce((max, { stories }) => Math.max(max, stories), 1);
  const figures = [...counts].map(
    ([, { stories, quotes }]) =>
      `${counted(stories, 'story', 'stories')}, ${counted(quotes, 'quote')}`,
  );
  const room = page.width - 9 - figures.reduce((max, { length }) => Math.max(max, length), 0) - 1;
  const width = Math.max(1, Math.min(widestBar, room));
  return [...counts]
    .map(([key, { stories }], at) => {
      const bar = page.style('bar', barOf((stories / most) * width));
      return stories === 0 ? key : `${key.padEnd(7)}  ${bar} ${figures[at]}`;
    })
    .join('\n');
}

/** Never empty for a count above zero. */
function barOf(cells: number): string {
  const parts = Math.max(1, Math.round(cells * 8));
  return '█'.repeat(parts >> 3) + eighths[parts & 7];
}

function monthsBetween(first: string, last: string): number {
  return indexOf(last) - indexOf(first) + 1;
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthsFrom(first: string, last: string): string[] {
  const from = indexOf(first);
  return Array.from({ length: monthsBetween(first, last) }, (_, at) => {
    const month = from + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
