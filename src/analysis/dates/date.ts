import type { Span } from '../../article.js';

export type DateConfidence = 'high' | 'medium' | 'low';

/** Publication (or update) date: the precision and zone that the source gives, never more. */
export interface PubDate {
  /** ISO 8601: "2023-12-04", "2023-12-04T10:31:00". */
  readonly value: string;
  readonly text: string;
  /** Place in the article text, null for metadata and options. */
  readonly span: Span | null;
  readonly from: 'header' | 'metadata' | 'dateline' | 'url' | 'option';
  readonly ambiguous: boolean;
  readonly alternatives: readonly string[];
  readonly confidence: DateConfidence;
  /** In words, for `--why`. */
  readonly why: string;
}

/** A date expression of the text with its TIMEX3 value. */
export interface DateMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod: string | null;
  /** ISO bounds, `to` exclusive; null where it denotes no interval. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain:
    | 'year'
    | 'quarter'
    | 'month'
    | 'week'
    | 'day'
    | 'hour'
    | 'minute'
    | 'second'
    | 'decade'
    | 'century'
    | null;
  readonly anchor: 'publication' | 'mention' | 'none';
  readonly ambiguous: boolean;
  readonly alternatives: readonly string[];
  readonly rule: string;
  readonly confidence: DateConfidence;
  /** What the rule made of it, in words, for `--why`: "weekday in past tense → the last one before publication". */
  readonly why: string;
}

export interface Publication {
  readonly published: PubDate | null;
  readonly updated: PubDate | null;
}

export interface DateOptions {
  /** How to read 04/12/2023 when nothing else tells; null = ambiguous with both readings. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /**
   * Zone that "today" means when the publication time carries a zone: an offset (`+09:00`) or a name (`Asia/Tokyo`); null = the zone it
   * was given in.
   */
  readonly timeZone: string | null;
}
