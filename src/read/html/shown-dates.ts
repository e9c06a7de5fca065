import type { RawDate } from '../../article.js';
import { monthOfName } from '../../words/month-names.js';
import type { PageScan } from './page-scan.js';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Words of a date on either side of its year: "Tuesday, 5 de mayo de 2022", "2022, May 5th". */
const reach = 32;
/** Places of a year that are looked at: pages with more are lists of dates. */
const mostYears = 400;

/**
 * Which of the dates of publication that a page gives do its readers see, in any common way of writing or in the address? Site software stamps whatever it
 * makes: shop pages, recipes, "About us". What is not shown is not the date of a publication (of 990 pages with known dates, 23 of 84
 * such stamps were right, 27 stood on pages without a date).
 */
export function shownDates(dates: readonly RawDate[], scan: PageScan, text: string): RawDate[] {
  const inAddress = dates.filter(({ source }) => source === 'url').map(({ raw }) => raw);
  const marked = [...inAddress, ...scan.times.map(({ value }) => value)].map(dayOf);
  return dates.filter(({ role, raw }) => {
    const day = role === 'published' ? dayOf(raw) : null;
    return (
      day === null ||
      marked.some((other) => isSame(day, other)) ||
      isIn(text, day) ||
      scan.dates.some((line) => isWithoutYear(line.toLowerCase(), day))
    );
  });
}

/** The day of a stamp that begins with it, as machines write; null for other ways of writing, which are taken from what readers see. */
export function dayOf(raw: string): Day | null {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d{3})/.exec(raw) ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

export function isSame(a: Day, b: Day | null): boolean {
  return b !== null && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Does the text (in lower case) name the day? Its year is looked for, then day and month around it, then the forms with two digits of the year. */
export function isIn(text: string, day: Day): boolean {
  const year = String(day.year);
  let at = text.indexOf(year);
  for (let count = 0; at >= 0 && count < mostYears; count++) {
    const end = at + year.length;
    if (hasDay(text.slice(Math.max(0, at - reach), at), day, 'before')) return true;
    if (hasDay(text.slice(end, end + reach), day, 'after')) return true;
    at = text.indexOf(year, end);
  }
  return shortForms(day).some((form) => isWhole(text, form));
}

/** "May 4", all that some show of a date of this year. */
function isWithoutYear(line: string, day: Day): boolean {
  return line.length <= 40 && !/\d{4}/.test(line) && hasDay(line, day, 'after');
}

/** Are the day and the month among the three words next to the year? */
function hasDay(words: string, { month, day }: Day, side: 'before' | 'after'): boolean {
  const all =
    words.match(/\d{1,4}|\p{L}+/gu)?.filter((word) => word !== 'de' && word !== 'of') ?? [];
  const near = side === 'before' ? all.slice(-3) : all.slice(0, 3);
  const dayAt = near.findIndex((word) => Number(word) === day);
  if (dayAt < 0) return false;
  return near.some(
    (word, at) => at !== dayAt && (Number(word) === month || monthOfName(word) === month),
  );
}

/** `5.11.21`, `05/11/21`, `11/5/21`. */
function shortForms({ year, month, day }: Day): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  const end = two(year % 100);
  return [
    `${day}.${month}.${end}`,
    `${two(day)}.${two(month)}.${end}`,
    `${two(day)}/${two(month)}/${end}`,
    `${two(month)}/${two(day)}/${end}`,
    `${month}/${day}/${end}`,
  ];
}

/** Does the form stand there with no digit around? */
function isWhole(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/\d/.test(`${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`);
}
