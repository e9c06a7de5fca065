import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { leftOut, mostFinds } from '../most-finds.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import { findReadings } from './find-readings.js';
import type { Reading } from './meaning/reading.js';
import { publicationDay } from './publication-day.js';
import { movePast, newContext } from './resolve/context/context.js';
import { countYears, isNarrative, newYears, type Years } from './resolve/context/narrative.js';
import { type Found, resolveAll } from './resolve-all.js';
import { dateSharer } from './shared-date.js';
import { slashOrder } from './slash-order.js';
import type { DateWords } from './words/date-words.js';
import { holdsDateWord } from './words/holds-date-word.js';
import { type Part, partsOf } from './words/parts.js';
import { readDateWords } from './words/read-date-words.js';

export interface DateFindings {
  /** In text order, not overlapping; the publication date's own text is not among them. */
  readonly dates: readonly DateMention[];
  readonly warnings: readonly Warning[];
}

/** The dates of an article while they are looked for. */
export interface DateSearch {
  readonly article: Article;
  readonly language: Language;
  readonly publication: Publication;
  readonly options: DateOptions;
  readonly parts: readonly Part[];
  readonly years: Years;
  /** Of the part that was read last. */
  words: DateWords | null;
  /** Of every part: its date expressions. */
  readings: Reading[][];
  /** How many dates more are listed. */
  room: number;
  found: DateFindings;
}

/** Null when there are none. */
export function searchDates(
  article: Article,
  language: Language,
  publication: Publication,
  options: DateOptions,
): DateSearch | null {
  if (!holdsDateWord(language.tokens)) return null;
  return {
    article,
    language,
    publication,
    options,
    parts: partsOf(article, language),
    years: newYears(publicationDay(publication.published, options.timeZone)),
    words: null,
    readings: [],
    room: mostFinds,
    found: noDates,
  };
}

/** Shared: nobody changes it. */
export const noDates: DateFindings = { dates: [], warnings: [] };

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

function noPublicationDate(
  open: number,
  { dateline }: Article,
  { published }: Publication,
): Warning {
  const what = open === 1 ? '1 date stays' : `${open} dates stay`;
  const why =
    published !== null
      ? `the publication date is told as ${published.value}, without a day`
      : dateline?.date == null
        ? 'no publication date found'
        : `no publication date found, and the dateline's "${dateline.date}" names no year`;
  return {
    code: 'no-publication-date',
    message: `${why}: ${what} unresolved; pass the day with --date YYYY-MM-DD`,
    span: null,
  };
}
