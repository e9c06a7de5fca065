import type { Article, Block, RawDate } from '../article.js';

/** What is known of an article before its text is looked at: fields of a record, or nothing but the file's name. */
export interface Known {
  readonly file: string;
  readonly id?: string | number | null;
  readonly title?: string | null;
  readonly byline?: readonly string[];
  readonly source?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly rawDates?: readonly RawDate[];
}

/** Plain text → Article: the article text is the decoded file itself, everything found is a span over it. */
export function readPlain(text: string, known: Known): Article {
  const blocks: Block[] = [];
  let number = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue;
    blocks.push({
      kind: 'paragraph',
      number: ++number,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  return {
    file: known.file,
    id: known.id ?? null,
    text,
    blocks,
    title: known.title ?? null,
    subtitle: null,
    byline: known.byline ?? [],
    source: known.source ?? null,
    section: null,
    url: known.url ?? null,
    language: known.language ?? null,
    dateline: null,
    rawDates: known.rawDates ?? [],
    evidence: new Map(),
    warnings: [],
  };
}
