import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { countries, countryNumbers } from './countries.made.js';

/** Country of a name, adjective or seat of power in lower case: "belarusian", "belarus", "kremlin" → "belarus"; null when it means none. */
export function countryOf(word: string): string | null {
  const number = numberOf(countryNumbers, wordHash(word));
  return number === 0 ? null : countries[number - 1]!;
}
