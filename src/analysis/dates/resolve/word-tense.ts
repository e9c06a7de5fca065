import { endOf } from '../../../language/token-extent.js';
import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isCapital, plainWord, wordAt } from '../date-words.js';
import { WordClass } from '../word-class.js';
import type { Tense } from './tense.js';

const weakFuture = wordSet(
  'plans expects expected forecast scheduled going planned due should must intends hopes aims slated set likely wants prepares',
);
/** The present of a plan: "tickets go on sale on Monday", "the talks start in May". */
const presentPlans = wordSet(
  'start starts begin begins opens meet meets go goes leaves resumes returns arrives',
);

/** The present of a fixture: "City host Torrance on Wednesday", "they travel to Leeds on Saturday". */
const fixtures = wordSet('host hosts face faces visit visits travel travels play plays entertain');

/** Between two sides, who are names: as nouns these stand elsewhere. */
function isFixture(words: DateWords, at: number): boolean {
  const side = isCapital(words, at - 1) || plainWord(words, at - 1) === 'they';
  const other = wordAt(words, at + 1) === 'to' ? at + 2 : at + 1;
  return side && isCapital(words, other);
}

function planTense(words: DateWords, at: number): Tense {
  const before = words.class[at - 1];
  const bound =
    before === WordClass.past ||
    before === WordClass.future ||
    wordAt(words, at - 1) === 'to' ||
    wordAt(words, at - 1) === 'not';
  return bound ? 0 : 1;
}

/** "planned to leave", "planned a rally", "planned for May"; not "the planned merger", "as planned"; "forecast for Friday". */
function isPlan(words: DateWords, at: number): boolean {
  const next = wordAt(words, at + 1);
  return (
    (next === 'to' || next === 'for' || words.class[at + 1] === WordClass.article) &&
    words.class[at - 1] !== WordClass.article
  );
}

/** "could weigh on margins" looks ahead, "could not be found" back. */
function couldTense(words: DateWords, at: number): Tense {
  const next = wordAt(words, at + 1);
  return next === '' && words.class[at + 1] === WordClass.none && !isPastForm(words, at + 2)
    ? 1
    : 0;
}

function isHelped(words: DateWords, at: number): boolean {
  const helper = wordAt(words, at - 1);
  return helper === 'is' || helper === 'are' || helper === 'be';
}

/** Nouns, adjectives and past forms too: they look ahead only before "to" ("set to open", "plans to leave"). */
const needsTo = wordSet(
  'plans plan planning hopes hope aims intend expect set going likely wants prepares agreed',
);

/** The tense that word `at` tells: a helping verb, a past form, a word of plans. */
export function tenseOf(words: DateWords, at: number): Tense {
  switch (words.class[at]) {
    case WordClass.future:
      return futureTense(words, at);
    case WordClass.past:
      return pastTense(words, at);
    case WordClass.none:
      return isPastForm(words, at) ? pastTense(words, at) : 0;
    default:
      return otherTense(words, at);
  }
}

/** A past form, or a participle whose helper tells the time: "will not be named", "to be published", "had to be sold", "is heard". */
function pastTense(words: DateWords, at: number): Tense {
  const helper = wordAt(words, at - 1);
  if (helper === 'is' || helper === 'are') return 0;
  if (helper !== 'be') return -1;
  const negated = wordAt(words, at - 2) === 'not';
  const before = negated ? at - 3 : at - 2;
  const word = wordAt(words, before);
  // "Could not be found".
  if (negated && word === 'could') return -1;
  if (words.class[before] === WordClass.future || word === 'may') return 1;
  if (word !== 'to') return 0;
  return wasBefore(words, before) ? -1 : 1;
}

function futureTense(words: DateWords, at: number): Tense {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (word === 'could' || word === 'might')
    return next === 'be' || next === '' || next === 'not' ? couldTense(words, at) : 0;
  if (presentPlans.has(word)) return planTense(words, at);
  if (fixtures.has(word)) return isFixture(words, at) ? 1 : 0;
  if (word === 'set' && next !== 'to') return isHelped(words, at) ? 1 : -1;
  if (needsTo.has(word) && next !== 'to') return 0;
  if ((word === 'planned' || word === 'forecast') && !isPlan(words, at)) return 0;
  if (isStillAhead(words, at)) return 1;
  return weakFuture.has(word) && wasBefore(words, at) ? -1 : 1;
}

function otherTense(words: DateWords, at: number): Tense {
  const word = wordAt(words, at);
  if (word === 'since' || word === 'ended' || word === 'earlier') return -1;
  if (word === 'upcoming') return 1;
  // "We start in May", not "the start of the season".
  if (word === 'start' && wordAt(words, at + 1) !== 'of')
    return words.class[at - 1] === WordClass.none ? 1 : 0;
  // "is to resume".
  if (word === 'to')
    return wordAt(words, at - 1) === 'is' || wordAt(words, at - 1) === 'are' ? 1 : 0;
  return 0;
}

const stillAhead = wordSet('expected due set');

/** "was expected in the capital on Tuesday", "were due to meet on Friday": news tells so what is to come; "had been due" is over. */
function isStillAhead(words: DateWords, at: number): boolean {
  const helper = wordAt(words, at - 1);
  return (helper === 'was' || helper === 'were') && stillAhead.has(wordAt(words, at));
}

/** "was scheduled", "had been expected" look ahead from a past: the date has passed. */
function wasBefore(words: DateWords, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(words, back);
    if (word === 'was' || word === 'were' || word === 'had' || word === 'been') return true;
  }
  return false;
}

/** A word in -ed of four letters or more; no adjective ("unspecified", "the proposed merger"), not "United". */
export function isPastForm(words: DateWords, at: number): boolean {
  if (isCapital(words, at) || words.class[at - 1] === WordClass.article) return false;
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  const last = endOf(words.tokens, token);
  return (
    last - start[token]! > 3 &&
    text.charCodeAt(last - 1) === 100 &&
    text.charCodeAt(last - 2) === 101 &&
    !text.startsWith('un', start[token]!)
  );
}
