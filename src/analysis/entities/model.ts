import { type PackedWords, readWords } from '../../language/packed-words.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { readTagger, type Tagger } from './tagger-model.js';

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
export function readNameModel(
  tagger: Uint8Array,
  gazetteer: Uint8Array,
  words: Uint8Array,
): NameModel {
  return {
    tagger: readTagger(tagger),
    gazetteer: readGazetteer(gazetteer),
    words: readWords(words),
  };
}
