import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { mostFinds } from '../most-finds.js';
import type { DateMention, DateOptions, Publication } from './date.js';
import type { Reading } from './meaning/reading.js';
import { publicationDay } from './publication-day.js';
import { newYears, type Years } from './resolve/context/narrative.js';
import type { DateWords } from './words/date-words.js';
import { holdsDateWord } from './words/holds-date-word.js';
import { type Part, partsOf } from './words/parts.js';

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
