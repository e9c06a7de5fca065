import type { NounPhrase } from '../grammar/phrase/phrase.js';

/** What the quotations and reported speech have taken of a token, as bits. */
export enum Taken {
  /** It stands inside quotation marks. */
  quoted = 1,
  /** A cue verb that attributes a quotation. */
  cue = 2,
  /** The head of a phrase that names a speaker. */
  speaker = 4,
  /** It stands in what somebody is said to say after it: "The rain would stop, Reed said." */
  content = 8,
}

/** The quotations and speakers of a text by token. */
export interface SpeechMap {
  /** `Taken` bits of every token. */
  readonly taken: Uint8Array;
  /** Phrases that name a speaker, by the token of their head. */
  readonly speakers: ReadonlyMap<number, NounPhrase>;
}
