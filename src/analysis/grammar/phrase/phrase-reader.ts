import type { Grammar } from '../grammar.js';
import type { NounPhrase } from './phrase.js';

/**
 * Reads the noun phrase inside another one: `phraseEndingAt`. The files of the parts that it is made of are handed it, because they stand
 * below it. `depth`: how many phrases are around this one.
 */
export type PhraseReader = (
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
) => NounPhrase | null;
