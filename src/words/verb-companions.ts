// Verbs by what stands beside them. Origin: own lists (MIT), from newspaper usage.
import { wordSet } from './word-set.js';

/** Before "to say": what one did often. */
export const habits = wordSet('used liked likes loved loves');

/** Before "on to say". */
export const goings = wordSet('went goes go');

const later = 'expected due set scheduled';

/** Behind "is" and before "to say": somebody will speak. */
export const expected = wordSet(later);

/** The same, or he is told to have spoken, or how he speaks. */
export const toldToSpeak = wordSet(
  `${later} reported alleged understood believed said thought claimed heard overheard quick keen eager careful anxious`,
);

/** Behind "was": when somebody said what stands before. As forms. */
export const speaking = wordSet(
  'speaking talking responding commenting reacting writing addressing',
);

/** Lemmas that want a hearer: "…, Reed, a clerk, told the Herald" is no "told the Herald". */
export const hearerVerbs = wordSet('tell inform remind assure notify brief reassure');

/** Lemmas of who answers. */
export const replies = wordSet('reply answer respond');

/** Lemmas of telling somebody "of" something. */
export const informing = wordSet('inform notify remind assure warn advise');

/** Lemmas whose object is no hearer: "Although it rained, they demanded an answer". */
export const wantVerbs = wordSet(
  'demand order command challenge accuse lobby thank question quote',
);

/** Lemmas of who takes the word from another: "her husband cut in". */
export const entering = wordSet('cut chime chip butt pipe interrupt interject');

/** Lemmas of what one thinks or does, behind "said he" and before the marks: no words of his. */
export const silent = wordSet(
  'find issue publish finish show open close accept deem regard introduce',
);

/** Lemmas before "by" whom a report is from: "as first reported by the Herald". */
export const reporting = wordSet('report note explain announce describe recount reveal disclose');
