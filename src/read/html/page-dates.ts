import type { RawDate, Warning } from '../../article.js';
import { publishedLabels } from '../../words/date-labels.js';
import { phrasesOf } from '../../words/word-set.js';
import { datesAboveHeadline } from './given-dates.js';
import { localDate } from './local-day.js';
import { addressOf } from './meta.js';
import type { PageScan } from './page-scan.js';
import { dayOf, isIn, shownDates } from './shown-dates.js';
import { visibleDate } from './visible-date.js';

/** A page of fewer elements is an article taken out of its page, as reading views and databases keep it: the line with its date may be lost. */
const barePage = 120;

/**
 * The dates of a page: those it gives of itself and shows to its readers; without one, the date `seen` above the article;
 * without that, what the page of a news story or a bare page gives, or one whose address has its month. A stamp that nobody sees is told about and not used.
 */
export function pageDates(
  scan: PageScan,
  own: readonly RawDate[],
  seen: readonly RawDate[],
  isNews: boolean,
): { readonly rawDates: readonly RawDate[]; readonly warnings: readonly Warning[] } {
  const isSeen = seen.some(isPublication);
  const given = isSeen ? withoutStray(own, seen) : [...own, ...datesAboveHeadline(scan)];
  const stamp = given.find(isPublication);
  if (stamp === undefined)
    return {
      rawDates: [...given, ...seen, ...(seen.some(isPublication) ? [] : labelledDate(scan))],
      warnings: [],
    };
  const text = scan.texts.join(' ').replace(/\s+/g, ' ').toLowerCase();
  const local = localDate(given, seen, text, scan);
  if (local !== null)
    return { rawDates: [local, ...given.filter((date) => !isPublication(date))], warnings: [] };
  const shown = shownDates(given, scan, text);
  if (shown.some(isPublication)) return { rawDates: shown, warnings: [] };
  if (seen.some(isPublication)) return { rawDates: [...shown, ...seen], warnings: [] };
  if (isNews || scan.elements < barePage || isInAddress(scan, stamp.raw))
    return { rawDates: [...given, ...seen], warnings: [] };
  return { rawDates: [...shown, ...seen], warnings: [notShown(stamp)] };
}

/** An unmarked time below the headline may be that of another story: the line above the story is surer, where it has another day. */
function withoutStray(own: readonly RawDate[], seen: readonly RawDate[]): readonly RawDate[] {
  const [stamp, ...others] = own.filter(isPublication);
  if (stamp?.from !== 'time' || others.length > 0) return own;
  const day = dayOf(stamp.raw);
  const line = seen.find(isPublication)!.raw.toLowerCase();
  return day === null || isIn(line, day) ? own : own.filter((date) => date !== stamp);
}

/** The dates without that of the match or concert that the page is about. */
export function withoutEvent(dates: readonly RawDate[], event: string): readonly RawDate[] {
  const day = dayOf(event);
  return day === null ? dates : dates.filter(({ raw }) => !isIn(raw.toLowerCase(), day));
}

const labels = phrasesOf(publishedLabels);

/** The first date that the page labels as its own, wherever it stands: "Published on 4 May 2021", "Date:", "04.05.2021". */
function labelledDate({ texts }: PageScan): RawDate[] {
  for (const [at, text] of texts.entries()) {
    const opening = text.trim().slice(0, 100);
    const lower = opening.toLowerCase();
    if (!labels().some((label) => opensWith(label, lower))) continue;
    const date = visibleDate(opening) ?? visibleDate(`${opening} ${(texts[at + 1] ?? '').trim()}`);
    if (date) return [{ ...date, source: 'metadata', from: 'date line', span: null }];
  }
  return [];
}

/** "Date: 4 May 2021", not "Datenschutz, 25.05.2018". */
function opensWith(label: string, text: string): boolean {
  return text.startsWith(label) && !/\p{L}/u.test(text.charAt(label.length));
}

/** Is the month of the stamp that of `https://marrow-echo.com/2021/05/pier-shut`? */
function isInAddress(scan: PageScan, stamp: string): boolean {
  const [, year, month] = /^(\d{4})-(\d\d)-/.exec(stamp) ?? [];
  return year !== undefined && addressOf(scan).slice(0, 300).includes(`/${year}/${month}/`);
}

function isPublication({ role }: RawDate): boolean {
  return role === 'published';
}

function notShown({ raw, from }: RawDate): Warning {
  const message = `${from} says ${raw}, a date that the page does not show: not taken as its publication`;
  return { code: 'date-not-shown', message, span: null };
}
