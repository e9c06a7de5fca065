import { heldEvents, refusals } from '../../../../words/date-contexts.js';
import {
  fixtures,
  needsTo,
  notConditions,
  presentPlans,
  startsOff,
  timesOfRun,
  weakFuture,
} from '../../../../words/tense-words.js';
import { wordSet } from '../../../../words/word-set.js';
import {
  type DateWords,
  isCapital,
  isTitleCase,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isNamedDay, isStart } from './opening-verb.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';
import type { Tense } from './tense.js';
import { wasBefore } from './was-before.js';

const thenAlso = wordSet('then also next');

/** Between two sides, who are names: as nouns these stand elsewhere. "Rovers then play Marrow". */
function isFixture(words: DateWords, at: number): boolean {
  const before = thenAlso.has(plainWord(words, at - 1)) ? at - 2 : at - 1;
  const side = isCapital(words, before) || plainWord(words, before) === 'they';
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

const unreal = wordSet('could might would should');

/** "could have won", "that he could have on Tuesday": it is over; not "could have big consequences". */
function isUnreal(words: DateWords, at: number): boolean {
  if (plainWord(words, at + 1) !== 'have') return false;
  const next = words.class[at + 2];
  const isDay = next === WordClass.weekday || wordAt(words, at + 2) === 'on';
  return isDay || next === WordClass.past || isPastForm(words, at + 2);
}

/** "would not say", "wouldn't comment". */
function isRefusal(words: DateWords, at: number): boolean {
  const joined = wordAt(words, at) === "wouldn't";
  if (!joined && (wordAt(words, at) !== 'would' || wordAt(words, at + 1) !== 'not')) return false;
  return refusals.has(plainWord(words, joined ? at + 1 : at + 2));
}

/** How far behind "holds" what it holds may stand, in words: "holds its first presidential primary". */
const heldReach = 5;

/** "holds its primary on Tuesday", not "holds 12 per cent". */
function holdsEvent(words: DateWords, at: number): boolean {
  for (let next = at + 1; next <= at + heldReach && !isSentenceEnd(words, next); next++)
    if (heldEvents.has(plainWord(words, next))) return true;
  return false;
}

/** "if rain falls on Friday"; not "as if to say", "the grim, if now familiar". */
function opensCondition(words: DateWords, at: number): boolean {
  return plainWord(words, at - 1) !== 'as' && !notConditions.has(plainWord(words, at + 1));
}

export function futureTense(words: DateWords, at: number): Tense {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (unreal.has(word) && isUnreal(words, at)) return -1;
  if (isRefusal(words, at)) return -1;
  if (word === 'could' || word === 'might')
    return next === 'be' || next === '' || next === 'not' ? couldTense(words, at) : 0;
  if (word === 'if') return opensCondition(words, at) ? 1 : 0;
  if (word === 'holds') return holdsEvent(words, at) ? 1 : 0;
  if (word === 'runs') return timesOfRun.has(next) || isNamedDay(words, at + 1) ? 1 : 0;
  if (startsOff.has(word)) return isStart(words, at) ? 1 : 0;
  // "She turns 90 on Sunday".
  if (word === 'turns') return words.class[at + 1] === WordClass.digits ? 1 : 0;
  // "Meet the Press".
  if (presentPlans.has(word))
    return isTitleCase(words, at) && !isSentenceEnd(words, at - 1) ? 0 : planTense(words, at);
  if (fixtures.has(word)) return isFixture(words, at) ? 1 : 0;
  if (word === 'set' && next !== 'to') return isHelped(words, at) ? 1 : -1;
  if (needsTo.has(word) && next !== 'to') return 0;
  if ((word === 'planned' || word === 'forecast') && !isPlan(words, at)) return 0;
  if (isStillAhead(words, at)) return 1;
  return weakFuture.has(word) && wasBefore(words, at) ? -1 : 1;
}

const stillAhead = wordSet('expected due set');

/** "was expected in the capital on Tuesday", "were due to meet on Friday": news tells so what is to come; "had been due" is over. */
function isStillAhead(words: DateWords, at: number): boolean {
  const helper = wordAt(words, at - 1);
  return (helper === 'was' || helper === 'were') && stillAhead.has(wordAt(words, at));
}
