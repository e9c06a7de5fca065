import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { readTagger, type Tagger } from './tagger-model.js';

/** The assets of the names stage, unpacked. */
export interface NameModel {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
}

/** Unpacks the two asset files (already decompressed). @throws RangeError when a file is not of this version. */
export function readNameModel(tagger: Uint8Array, gazetteer: Uint8Array): NameModel {
  return { tagger: readTagger(tagger), gazetteer: readGazetteer(gazetteer) };
}
