// Words beside a date that say how it is meant. Origin: own lists (MIT), from newspaper usage.
import { wordSet } from './word-set.js';

/** Verbs that give an event another day; "forward" and "back" are those of "brought forward", "put back". */
export const movers = wordSet(
  'moved postponed delayed rescheduled adjourned deferred forward back shifted extended',
);

/** What a number counts that is no day: "April 9, 11 and 17 people". */
export const countedThings = wordSet(
  'people jobs units barrels tons tonnes million billion trillion percent cents dollars pounds euros',
);

/** Where "the 17th" is a hole. */
export const golfWords = wordSet(
  'birdie birdied birdies bogey bogeys bogeyed eagle eagled par hole holes tee putt green',
);

/** "First-half sales": of a company; "first-half goals" are a team's. */
export const businessNouns = wordSet(
  'profit profits sales revenue revenues earnings results loss losses turnover income output exports imports',
);
