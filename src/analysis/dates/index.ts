import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { leftOut, mostFinds } from '../most-finds.js';
import type { DateOptions, Publication } from './date.js';
import { type DateFindings, type DateSearch, noDates, searchDates } from './date-search.js';
import { findReadings } from './find-readings.js';
import { noPublicationDate } from './no-publication-date.js';
import { publicationDay } from './publication-day.js';
import { movePast, newContext } from './resolve/context/context.js';
import { countYears, isNarrative } from './resolve/context/narrative.js';
import { type Found, resolveAll } from './resolve-all.js';
import { dateSharer } from './shared-date.js';
import { slashOrder } from './slash-order.js';
import { readDateWords } from './words/read-date-words.js';

/** Words → expressions, then what each means. Apart for `analyseAll`. */
export const dateSteps: readonly ((search: DateSearch) => void)[] = [readExpressions, resolveThem];

/** Every date expression of the text, resolved against the publication date or the previous mention. */
export function findDates(
  article: Article,
  language: Language,
  publication: Publication,
  options: DateOptions,
): DateFindings {
  const search = searchDates(article, language, publication, options);
  if (search === null) return noDates;
  for (const step of dateSteps) step(search);
  return search.found;
}

function readExpressions(search: DateSearch): void {
  const { article, language, parts, years } = search;
  for (const part of parts) {
    const words = readDateWords(article, language, part, search.words);
    countYears(words, years);
    const here = findReadings(words, search.room);
    search.room -= here.length;
    search.readings.push(here);
    search.words = words;
  }
}

function resolveThem(search: DateSearch): void {
  const { article, language, publication, options, parts, readings, years, room } = search;
  // The rest is made for the dates that there are.
  if (room === mostFinds) return;
  const published = publicationDay(publication.published, options.timeZone);
  const context = newContext(
    published,
    publicationDay(publication.updated, options.timeZone),
    slashOrder(article, publication, options, readings),
    isNarrative(years),
  );
  const head = [publication.published?.span, publication.updated?.span].filter(
    (span) => span != null,
  );
  const found: Found = { dates: [], warnings: [], open: 0, share: dateSharer() };
  for (let index = 0; index < parts.length; index++) {
    if (parts.length > 1)
      search.words = readDateWords(article, language, parts[index]!, search.words);
    const words = search.words!;
    resolveAll(words, readings[index]!, context, head, found);
    movePast(context, words.count - words.first);
  }
  if (room === 0) found.warnings.push(leftOut('dates', mostFinds, found.dates.at(-1)!));
  if (found.open > 0 && context.publication === null)
    found.warnings.push(noPublicationDate(found.open, article, publication));
  search.found = { dates: found.dates, warnings: found.warnings };
}
