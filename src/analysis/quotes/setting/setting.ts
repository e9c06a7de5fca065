import type { Grammar } from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import type { QuotedSpan } from '../marks/quoted-span.js';

/** What a stretch in marks is: speech of its own, a piece of it in a reported sentence, or no speech (a title, a nickname, a scare quote). */
export type SpanType = 'direct' | 'mixed' | 'none';

/** Who is said to speak at a quoted span, and by which words; not yet which person that is. */
export interface Attribution {
  readonly rule: string;
  /** Null when nothing at this place names the speaker. */
  readonly phrase: NounPhrase | null;
  /** Token of the cue verb, -1 for none (a colon, a dash). */
  readonly cue: number;
  /** The quoted span whose speaker goes on, -1 for none. */
  readonly continues: number;
}

/** A quoted span with the text around it that may say who speaks. Token ranges are [from, to). */
export interface Setting {
  readonly grammar: Grammar;
  readonly span: QuotedSpan;
  readonly index: number;
  /** The rest of its sentence before it, up to the previous quoted span. */
  readonly beforeFrom: number;
  readonly beforeTo: number;
  /** Does the sentence before that rest say only who hears it? */
  readonly heard: boolean;
  /** The rest of its sentence after it, up to the next quoted span. */
  readonly afterFrom: number;
  readonly afterTo: number;
  /** The same without the comma or dash that follows the quotation. */
  readonly afterComma: number;
  /** The stop or comma before the closing mark and those of inner quotations, as character code, 0 when a word stands there. */
  readonly lastPunctuation: number;
  /** Tokens of its (first and last) paragraph. */
  readonly blockFrom: number;
  readonly blockTo: number;
  /** Last sentence of the paragraph before, empty when there is none or it is no body text. */
  readonly leadFrom: number;
  readonly leadTo: number;
  /** The quoted span that follows in its paragraph, as far as the text after it belongs to this one. */
  readonly next: QuotedSpan | null;
  /** The quoted span before it in the same paragraph, with its attribution. */
  readonly previous: Earlier | null;
  /** Of a quotation that opens its paragraph: the last quoted span of the paragraph before. */
  readonly above: Earlier | null;
  /** The quoted span of speech before it, wherever that stands. */
  readonly earlier: Earlier | null;
  /** What the cue verb before it says (`verbBefore`), once a rule has asked: the next one need not look again. */
  verbBefore: Omit<Attribution, 'rule'> | null | undefined;
}

/** An earlier quoted span, with its attribution. */
export interface Earlier {
  readonly span: QuotedSpan;
  readonly type: SpanType;
  readonly attribution: Attribution | null;
  readonly index: number;
}
