import type { ArticleObject } from './article/article-object.js';
import type { DateObject } from './article/date-object.js';
import { dayNumber } from './calendar.js';
import { longDate } from './long-date.js';
import { narrow, type Page } from './page.js';
import { oneLine } from './safe.js';
import { pad, widest } from './width.js';
import { wrap } from './wrap.js';

const scaleCells = 24;

interface Stretch {
  readonly date: DateObject;
  /** Days since 1970; `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** The dates that have a place in time, earliest first, longer before shorter. */
export function inOrderOfTime(dates: readonly DateObject[]): DateObject[] {
  return stretches(dates).map(({ date }) => date);
}

function stretches(dates: readonly DateObject[]): Stretch[] {
  return dates
    .flatMap((date) => {
      const first = date.from === null ? null : dayNumber(date.from);
      if (first === null || (date.type !== 'DATE' && date.type !== 'TIME')) return [];
      return { date, first, last: Math.max(first + 1, dayNumber(date.to ?? '') ?? first + 1) };
    })
    .sort((a, b) => a.first - b.first || b.last - a.last || a.date.start - b.date.start);
}

/** One row per date, which has its context: when, where on the scale from first to last, and the words around it. */
export function timeline({ dates = [] }: ArticleObject, page: Page): string {
  const all = stretches(dates);
  if (all.length === 0) return page.style('faint', 'no dates with a place in time');
  const first = all[0]!.first;
  const last = all.reduce((most, stretch) => Math.max(most, stretch.last), first + 1);
  const labels = all.map(({ date }) => longDate(date.value));
  const column = widest(labels);
  const beside = page.width >= narrow + scaleCells && page.width - column - scaleCells >= 30;
  return all
    .flatMap((stretch, index) => {
      const label = pad(labels[index]!, column);
      if (!beside) return stacked(stretch, labels[index]!, page);
      const drawn = scale(stretch, first, last, page);
      const indent = column + scaleCells + 4;
      return words(stretch.date, page, indent).map((line, row) =>
        row === 0 ? `${page.style('name', label)}  ${drawn}  ${line}` : ' '.repeat(indent) + line,
      );
    })
    .join('\n');
}

function stacked({ date }: Stretch, label: string, page: Page): string[] {
  return [
    ...wrap(label, page.width).map((line) => page.style('name', line)),
    ...words(date, page, 2).map((line) => `  ${line}`),
  ];
}

function words(
  { text, context, paragraph }: DateObject,
  { width }: Page,
  indent: number,
): string[] {
  const around = `${context!.before}[${text}]${context!.after}`;
  const place = paragraph === null ? '' : ` ¶${paragraph}`;
  return wrap(oneLine(around) + place, Math.max(1, width - indent));
}

/** `──●─────`: a dot for what is no longer than a cell, wherever it lies, a bar for what is. */
function scale({ first, last }: Stretch, start: number, end: number, { style }: Page): string {
  const perCell = (end - start) / scaleCells;
  const from = Math.min(scaleCells - 1, Math.floor((first - start) / perCell));
  const isShort = last - first <= perCell;
  const to = isShort ? from + 1 : Math.min(scaleCells, Math.ceil((last - start) / perCell));
  const mark = isShort ? '●' : '━'.repeat(to - from);
  const line = (cells: number) => style('faint', '─'.repeat(cells));
  return line(from) + style('bar', mark) + line(scaleCells - to);
}
