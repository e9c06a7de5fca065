import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { type PackedWords, readWords } from './packed-words.js';
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

/** Lays the three asset files out for use; nothing is unpacked. @throws RangeError when a file is not of this version. */
export function readNameModel(
  tagger: Uint8Array,
  gazetteer: Uint8Array,
  words: Uint8Array,
): NameModel {
  return {
    tagger: readTagger(aligned(tagger)),
    gazetteer: readGazetteer(aligned(gazetteer)),
    words: readWords(aligned(words)),
  };
}

/** Typed arrays of 32 bits can only begin at every fourth byte. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
