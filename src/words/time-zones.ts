import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { ambiguousZone, noOffset, zones } from './time-zones.made.js';

export interface Zone {
  /** Minutes east of UTC; null = the letters mean several zones. */
  readonly offset: number | null;
}

/** The zone of an abbreviation in any case, undefined when it is none. */
export function zoneOfName(name: string): Zone | undefined {
  const number = name.length <= 4 ? numberOf(zones, wordHash(name)) : 0;
  if (number === 0) return undefined;
  return { offset: number === ambiguousZone ? null : number - noOffset };
}
