import { tagCount } from '../tags.js';
import type { Kernel } from './kernel.js';
import { type Piece, pieceOf } from './piece-memory.js';
import { modelAt, modelRoom, mostSteps, powersAt, transitionsAt } from './places.js';
import { powerTable } from './powers.js';
import { scoreUnit, taggerHeader } from './weight-rows.js';

/** The tagger with a model in its memory. */
export interface Tagger {
  readonly kernel: Kernel;
  readonly piece: Piece;
}

export const taggerVersion = 3;
/** Turns scores of the trainer's scale into logarithms of probabilities. Fitted on the development articles: probability ≈ share that is right. */
const trainerTemperature = 0.06;

/** The files of a model. */
export interface ModelFiles {
  readonly tagger: Uint8Array;
  readonly gazetteer: Uint8Array;
  readonly words: Uint8Array;
}

/**
 * Puts a model into the memory of the tagger, where it may lie already.
 * Layout of the tagger's file, little-endian: uint32 version, uint32 log2 of the features, uint32 rows, float32 trainer's units per step of a weight;
 * float32 × tagCount² transitions; the bits; uint16 per 32 bits: rows before; the rows. It is used as it lies, from a multiple of four on: nothing is unpacked.
 */
export function openTagger(kernel: Kernel, { tagger, gazetteer, words }: ModelFiles): Tagger {
  const { memory } = kernel;
  if (new Uint32Array(tagger.buffer, tagger.byteOffset, 1)[0] !== taggerVersion)
    throw new RangeError('tagger: unknown version');
  const [taggerAt, gazetteerAt, wordsAt] = placed(memory, [tagger, gazetteer, words]) as [
    number,
    number,
    number,
  ];
  const step = new Float32Array(memory, taggerAt + 12, 1)[0]!;
  const afterTag = new Float32Array(memory, taggerAt + taggerHeader, tagCount * tagCount);
  const transitions = new Int32Array(memory, transitionsAt, tagCount * tagCount);
  for (let at = 0; at < transitions.length; at++)
    transitions[at] = Math.round(afterTag[at]! * scoreUnit);
  powerTable((trainerTemperature * step) / scoreUnit, new Int32Array(memory, powersAt, mostSteps));
  kernel.openModel(taggerAt, gazetteerAt, wordsAt, words.length / 4);
  return { kernel, piece: pieceOf(memory) };
}

/** Where the files are in the memory: all have been read to there, or are put there now. @throws RangeError when they are too large */
export function placed(memory: ArrayBuffer, files: readonly Uint8Array[]): number[] {
  if (files.every(({ buffer }) => buffer === memory)) return files.map((file) => file.byteOffset);
  const room = new Uint8Array(memory, modelAt, modelRoom);
  let end = 0;
  return files.map((file) => {
    const at = end;
    room.set(file, at);
    end = (at + file.length + 3) & ~3;
    return modelAt + at;
  });
}
