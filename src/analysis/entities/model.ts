import { readWords } from '../../language/packed-words.js';
import type { NameLists } from './document.js';
import { readGazetteer } from './gazetteer.js';
import type { Kernel } from './tagger/kernel.js';
import { type ModelFiles, openTagger, type Tagger } from './tagger/tagger.js';

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
