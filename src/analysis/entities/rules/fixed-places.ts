import { wordHash } from '../../../language/hash.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { countiesOfIreland, numberedRoads, placesOfOwners } from '../../../words/place-frames.js';
import type { NameDocument } from '../document.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';

/** `end` is a token, exclusive; `sign` is what tells the place. */
export type FixedPlace = { end: number; sign: 'head-noun' | 'list' };

/** `Interstate 80`, `DR Congo`, `Co Mayo`, `King’s Cross`: a place by the form it is written in; null for most. */
export function fixedPlace(document: NameDocument, at: number): FixedPlace | null {
  if (isNumberedRoad(document, at) || isShortRepublic(document, at) || isShortCounty(document, at))
    return { end: at + 2, sign: 'head-noun' };
  const end = ownedEnd(document, at);
  return end > 0 ? { end, sign: 'list' } : null;
}

const isRoad = hashSet(numberedRoads);
const isCounty = hashSet(countiesOfIreland);
const dr = wordHash('dr');
const congo = wordHash('congo');
const co = wordHash('co');
const atWord = wordHash('at');

/** `Interstate 80`, `Highway 92` */
function isNumberedRoad({ tokens, bits }: NameDocument, at: number): boolean {
  if (!isRoad(tokens.hash[at]!) || tokens.kind[at + 1] !== TokenKind.number) return false;
  if (!(bits[at]! & Bit.capital) || bits[at - 1]! & Bit.core || tokens.size[at + 1]! > 3)
    return false;
  return (tokens.flags[at + 1]! & TokenFlag.lineBefore) === 0;
}

/** `DR Congo`: no doctor. */
function isShortRepublic({ tokens }: NameDocument, at: number): boolean {
  if (tokens.hash[at] !== dr || tokens.hash[at + 1] !== congo) return false;
  return (tokens.flags[at]! & TokenFlag.allCaps) !== 0;
}

/** `Co Mayo`, `Co. Down`: no company. */
function isShortCounty({ tokens, bits }: NameDocument, at: number): boolean {
  if (tokens.hash[at] !== co || !isCounty(tokens.hash[at + 1] ?? 0)) return false;
  return (bits[at]! & bits[at + 1]! & Bit.capital) !== 0 && !(bits[at - 1]! & Bit.core);
}

/** `King’s Cross`, `at Lord’s`: where a place ends that has a possessive in its name, 0 for most. */
function ownedEnd({ tokens, bits }: NameDocument, at: number): number {
  // The possessive first: few words have one.
  if (!(tokens.flags[at + 1]! & TokenFlag.clitic)) return 0;
  ownedPlaces ??= byOwner(placesOfOwners);
  const rest = ownedPlaces.get(tokens.hash[at]!);
  if (rest === undefined || !(bits[at]! & Bit.capital) || bits[at - 1]! & Bit.core) return 0;
  const isNamed =
    (bits[at + 2]! & Bit.capital) !== 0 && !(tokens.flags[at + 2]! & TokenFlag.lineBefore);
  if (rest === alone) return !isNamed && tokens.hash[at - 1] === atWord ? at + 2 : 0;
  // `Hawke’s Bay Regional Council` goes on.
  return isNamed && tokens.hash[at + 2] === rest && !(bits[at + 3]! & Bit.core) ? at + 3 : 0;
}

/** Stands for nothing behind the possessive. */
const alone = 0;

/** First word → the word behind its possessive. Hashed at first use, as no start needs it. */
let ownedPlaces: ReadonlyMap<number, number> | null = null;

function byOwner(entries: string): ReadonlyMap<number, number> {
  const pairs = entries.split(' ').map((entry) => entry.split(':'));
  return new Map(pairs.map(([first, rest]) => [wordHash(first!), rest ? wordHash(rest) : alone]));
}
