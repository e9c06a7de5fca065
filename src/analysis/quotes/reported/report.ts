import type { NounPhrase } from '../../grammar/phrase/phrase.js';

/** What somebody is reported to have said, without marks: the content in tokens [first, end), without the cue and "that". */
export interface Report {
  readonly rule: string;
  readonly first: number;
  readonly end: number;
  /** Null when the sentence names no speaker: "Reed was accused of theft". */
  readonly phrase: NounPhrase | null;
  readonly cue: number;
}
