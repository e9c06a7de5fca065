// Days that news calls by their number and month alone, and what is said of them: each is also one of every year.
// Origin: own lists (MIT), from newspaper usage.
import { type WordSet, wordSet } from './word-set.js';

export interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Behind the day, as in "the Oct. 7 massacre". */
  readonly after: WordSet;
}

// "The Sept. 11 attack" may be any, "the 9/11 attack" is the one.
const ofSeptember =
  'attacks terror terrorist terrorists hijacker hijackers commission memorial victims';

export const knownDays: readonly KnownDay[] = [
  { year: 2001, month: 9, day: 11, after: wordSet(ofSeptember) },
  {
    year: 2023,
    month: 10,
    day: 7,
    after: wordSet('attack attacks assault massacre onslaught atrocities'),
  },
  {
    year: 2021,
    month: 1,
    day: 6,
    after: wordSet(
      'attack attacks riot riots rioter rioters insurrection committee panel defendant defendants',
    ),
  },
];

/** Before "9/11". */
export const beforeNineEleven = wordSet(
  'after since before of on until during to post pre the and about from like with',
);

/** Behind "9/11". */
export const afterNineEleven = wordSet(`attack ${ofSeptember}`);

/** Behind "7/7". */
export const afterSevenSeven = wordSet(
  'bombing bombings bomber bombers attack attacks victims inquest',
);
