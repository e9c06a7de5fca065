import { wordColumn } from '../language/word-column.js';
import { type CueFrame, type CueTone, cueList, phrasalCount } from './cues.js';

// The cues by number, as columns.
export const lemmas = wordColumn(cueList().map(({ lemma }) => lemma));
export const tones: readonly CueTone[] = [...new Set(cueList().map(({ tone }) => tone))];
export const frames: readonly CueFrame[] = [...new Set(cueList().map(({ frame }) => frame))];
export const toneOf = Uint8Array.from(cueList(), ({ tone }) => tones.indexOf(tone));
export const frameOf = Uint8Array.from(cueList(), ({ frame }) => frames.indexOf(frame));
export const isNoun = Uint8Array.from(cueList(), ({ noun }) => Number(noun));
/** The first number of those that are a cue with a particle alone. */
export const firstPhrasal = cueList().length - phrasalCount;
