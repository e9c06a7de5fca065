import type { EntityType } from '../../src/analysis/entities/entity.js';
import type { Attribution, QuoteType } from '../../src/analysis/quotes/quote.js';
import type { Span } from '../../src/article.js';

/** A mark names its place by its words: the first occurrence after the mark before it, or the one after `skip` others. */
export interface Mark {
  /** The words as written, line breaks as blanks. */
  readonly text: string;
  readonly skip?: number;
}

export interface QuoteMark extends Mark {
  readonly type: QuoteType;
  readonly speaker: string | null;
  readonly attribution: Attribution;
  readonly cue: string | null;
  /** The words that stand for the speaker here, where these are not the name. */
  readonly mention?: string;
}

/** Every occurrence of a form is a mention, the longest form first. Forms leave titles, articles and possessives out. */
export interface EntityMark {
  readonly type: EntityType;
  readonly name: string;
  readonly forms: readonly string[];
}

export interface DateMark extends Mark {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
  /** Readers differ on whether or how to read it: neither right nor wrong. */
  readonly optional?: boolean;
}

/** What a reader marked by hand in one sample (or one record of it). */
export interface Marks {
  readonly sample: string;
  /** 1-based record of a many-article file. */
  readonly record?: number;
  /** Day of publication, null when the story gives none. */
  readonly published: string | null;
  /** First words of the sentence that sums the story up, null when it opens without one. */
  readonly lead: string | null;
  /** In text order, as are the dates. */
  readonly quotes: readonly QuoteMark[];
  readonly entities: readonly EntityMark[];
  readonly dates: readonly DateMark[];
}

/** Finds the places of marks in the text. @throws Error when a mark is not in the text: then sample and marks disagree. */
export function placeMarks<M extends Mark>(text: string, marks: readonly M[]): (M & Span)[] {
  let from = 0;
  return marks.map((mark) => {
    const pattern = occurrences(mark.text);
    pattern.lastIndex = from;
    let found = pattern.exec(text);
    for (let skip = mark.skip ?? 0; skip > 0; skip--) found = pattern.exec(text);
    if (!found) throw new Error(`not in the text after ${from}: ${mark.text}`);
    from = found.index + found[0].length;
    return { ...mark, start: found.index, end: from };
  });
}

/** All mentions of the marked entities, in text order; where forms overlap the longer one counts. */
export function placeEntities(
  text: string,
  entities: readonly EntityMark[],
): (Span & { type: EntityType; name: string })[] {
  const hits = entities.flatMap(({ type, name, forms }) =>
    forms.flatMap((form) =>
      [...text.matchAll(occurrences(form))].map((hit) => ({
        type,
        name,
        start: hit.index,
        end: hit.index + hit[0].length,
      })),
    ),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, at) => !hits.slice(0, at).some((other) => other.end > hit.start));
}

/** The words with any white space between them, as whole words at both ends. */
function occurrences(words: string): RegExp {
  const body = words
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + body + after, 'gu');
}
