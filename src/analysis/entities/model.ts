import { type PackedWords, readWords } from '../../language/packed-words.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';
import type { Kernel } from './tagger/kernel.js';
import { type ModelFiles, openTagger, type Tagger } from './tagger/tagger.js';

/** What the description of an article asks for. */
export interface NameLists {
  readonly gazetteer: Gazetteer;
  readonly words: PackedWords;
}

/** The assets of the names stage. */
export interface NameModel extends NameLists {
  readonly tagger: Tagger;
}

/** Lays the three asset files out for use, from multiples of four bytes on; nothing is unpacked. @throws RangeError when a file is not of this version. */
export function readNameModel(kernel: Kernel, files: ModelFiles): NameModel {
  return {
    tagger: openTagger(kernel, files),
    gazetteer: readGazetteer(files.gazetteer),
    words: readWords(files.words),
  };
}
