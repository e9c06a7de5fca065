/** A piece of the article text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block of the text is.
 * `header` a metadata line (`Posted: …`), `byline` a line naming the author, `tail` closing matter (`(END)`, `© …`):
 * these three are outside the body. `title` and `subtitle` are the headline. Everything else is body.
 */
export type BlockKind =
  | 'header'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'tail'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'list'
  | 'caption';

/** A paragraph or line of the article text. Blocks are sorted and do not overlap; single line breaks inside are hard wraps. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1-based number of a body paragraph, null outside the body. */
  readonly number: number | null;
}

/** Where a field was found, for `--why`: `header:Posted`, `json-ld:datePublished`, `dateline`, `first line`. */
export interface Evidence {
  readonly from: string;
  /** The text as written. */
  readonly raw: string;
  /** Place in the article text, null when it stands outside of it (metadata). */
  readonly span: Span | null;
}

/** A date as written, not yet interpreted: reading only collects these, `analysis/dates` decides. */
export interface RawDate extends Evidence {
  readonly role: 'published' | 'updated' | 'unknown';
  readonly source: 'header' | 'metadata' | 'dateline' | 'url' | 'option';
}

export interface Dateline extends Span {
  readonly place: string | null;
  /** As written: `Dec 4`. */
  readonly date: string | null;
  readonly agency: string | null;
}

/** Something the user should know about the input or the result. The span is null when it is about the whole file. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** One article as read: what flows from `read` to `analysis`. Fields are null when the source does not give them. */
export interface Article {
  /** The operand as the user gave it; "-" for stdin. */
  readonly file: string;
  readonly id: string | number | null;
  /** The clean text that every offset indexes. For plain text it is the decoded file itself. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly source: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The language of the body by its small words, whatever its source says, as an ISO 639-1 code; null when there is too little to tell. */
  readonly readsAs: string | null;
  readonly dateline: Dateline | null;
  readonly rawDates: readonly RawDate[];
  /** Field name (`title`, `byline` …) to where it came from. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly warnings: readonly Warning[];
}

/** Is the body in a language whose speakers and names the engines cannot read? */
export function isForeign({ readsAs }: Article): boolean {
  return readsAs !== null && readsAs !== 'en';
}

/** Is this block part of the body (and counted as a paragraph)? */
export function isBody(block: Block): boolean {
  return block.number !== null;
}
