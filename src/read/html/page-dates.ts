import type { RawDate, Warning } from '../../article.js';
import type { PageScan } from './page-scan.js';
import { shownDates } from './shown-dates.js';

/** A page of fewer elements is an article taken out of its page, as reading views and databases keep it: the line with its date may be lost. */
const barePage = 120;

/**
 * The dates of a page: those it gives of itself and shows to its readers; without one, the date `seen` above the article;
 * without that, what the page of a news story or a bare page gives. A stamp that nobody sees is told about and not used.
 */
export function pageDates(
  scan: PageScan,
  given: readonly RawDate[],
  seen: readonly RawDate[],
  isNews: boolean,
): { readonly rawDates: readonly RawDate[]; readonly warnings: readonly Warning[] } {
  const stamp = given.find(isPublication);
  if (stamp === undefined) return { rawDates: [...given, ...seen], warnings: [] };
  const shown = shownDates(given, scan);
  if (shown.some(isPublication)) return { rawDates: shown, warnings: [] };
  if (seen.length > 0) return { rawDates: [...shown, ...seen], warnings: [] };
  if (isNews || scan.elements < barePage) return { rawDates: given, warnings: [] };
  return { rawDates: shown, warnings: [notShown(stamp)] };
}

function isPublication({ role }: RawDate): boolean {
  return role === 'published';
}

function notShown({ raw, from }: RawDate): Warning {
  const message = `${from} says ${raw}, a date that the page does not show: not taken as its publication`;
  return { code: 'date-not-shown', message, span: null };
}
