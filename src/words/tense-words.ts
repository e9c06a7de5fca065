// Words that tell where in time a sentence is. Origin: own lists (MIT), from newspaper usage.
import { wordSet } from './word-set.js';

/** Words that look ahead, unless what goes before them is over. */
export const weakFuture = wordSet(
  'plans expects expected forecast scheduled going planned due should must intends hopes aims slated set likely wants prepares',
);

/** The present of a plan: "tickets go on sale on Monday", "the talks start in May". */
export const presentPlans = wordSet(
  'start starts begin begins opens meet meets go goes leaves resume resumes returns arrives expire expires retires reopen reopens closes ends concludes convenes airs launches premieres debuts testifies kicks',
);

/** The present of a fixture: "City host Torrance on Wednesday", "they travel to Leeds on Saturday". */
export const fixtures = wordSet(
  'host hosts face faces visit visits travel travels play plays entertain',
);

/** "the show runs until 5 January", not "he runs a mill". */
export const timesOfRun = wordSet('from until till through');

/** Nouns, adjectives and past forms too: they look ahead only before "to" ("set to open", "plans to leave"). */
export const needsTo = wordSet(
  'plans plan planning hopes hope aims intend expect set going likely wants prepares agreed',
);

/** Behind "if" of what is no condition: "if only", "the grim, if now familiar". */
export const notConditions = wordSet('to now not only any possible necessary');

/** Behind these the infinitive announces nothing: "fails to appear", "how to vote". */
export const otherLeads = wordSet(
  'fails refuses forced asked told able unable attempts tried tries trying failing refusing ordered how when what where way used',
);

/** Participles that open a sentence: "Asked on Monday whether she would go". */
export const participleOpeners = wordSet('asked speaking told pressed questioned');

/** What begins, before a word of `behindStart`, "under way" too: "tips off", "takes place". */
export const startsOff = wordSet('tips tees takes gets');
export const behindStart = wordSet('off place underway');
