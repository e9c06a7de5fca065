import { wordIn } from '../language/word-column.js';
import { frameOf, frames, isNoun, lemmas, toneOf, tones } from './cue-columns.made.js';
import type { Cue } from './cues.js';

/** Those that have been asked for: a story has a few. */
const cues: Cue[] = [];

/** The cue of a number that the lexicon gives. */
export function cueNumbered(number: number): Cue {
  let cue = cues[number];
  if (cue === undefined) {
    cue = {
      lemma: wordIn(lemmas, number),
      tone: tones[toneOf[number]!]!,
      frame: frames[frameOf[number]!]!,
      noun: isNoun[number] === 1,
    };
    cues[number] = cue;
  }
  return cue;
}
