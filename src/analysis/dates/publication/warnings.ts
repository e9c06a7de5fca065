import type { Article, Warning } from '../../../article.js';
import type { PubDate } from '../date.js';
import type { Candidate } from './candidate.js';

/** Years in which newspapers appear; a date outside of them is a misprint or a default of some program. */
const firstYear = 1600;
const lastYear = 2100;

/** What is odd about the dates found: no clock is asked, only the dates themselves and each other. */
export function publicationWarnings(
  article: Article,
  published: PubDate | null,
  updated: PubDate | null,
  candidates: readonly Candidate[],
): Warning[] {
  const warnings: Warning[] = [];
  const add = (code: string, message: string, span: Warning['span']): void => {
    warnings.push({ code, message, span });
  };
  for (const raw of article.rawDates) {
    if (raw.source !== 'dateline' && !candidates.some(({ evidence }) => evidence === raw.from))
      add('bad-date', `no date in "${raw.raw.slice(0, 60)}" (${raw.from})`, raw.span);
  }
  if (published === null) return warnings;
  if (published.ambiguous)
    add(
      'date-order-ambiguous',
      `"${published.text}" can be ${published.value.slice(0, 10)} or ${published.alternatives[0]!.slice(0, 10)}: --date-order dmy or mdy decides`,
      published.span,
    );
  const year = Number(published.value.slice(0, 4));
  if (year < firstYear || year > lastYear)
    add(
      'date-implausible',
      `the publication date ${published.value} is hardly one`,
      published.span,
    );
  if (updated !== null && updated.value.slice(0, 10) < published.value.slice(0, 10))
    add(
      'published-after-update',
      `published ${published.value} is later than updated ${updated.value}: one of them is wrong`,
      published.span,
    );
  return warnings;
}
