import { isPronoun } from '../../rules/pronoun.js';
import {
  type DateWords,
  isHyphen,
  isTitleCase,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isAnnounced } from './announced-title.js';
import { futureTense } from './future-word.js';
import { isVerbOf, opensAt } from './opening-verb.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';
import type { Tense } from './tense.js';
import { wasBefore } from './was-before.js';

/** The tense that word `at` tells: a helping verb, a past form, a word of plans. */
export function tenseOf(words: DateWords, at: number): Tense {
  switch (words.class[at]) {
    case WordClass.future:
      return futureTense(words, at);
    case WordClass.past:
      // "Lent" the feast.
      return isTitleCase(words, at) && !isSentenceEnd(words, at - 1) ? 0 : pastTense(words, at);
    case WordClass.none:
      return isPastForm(words, at) ? pastTense(words, at) : 0;
    default:
      return otherTense(words, at);
  }
}

/** A past form, or a participle whose helper tells the time: "will not be named", "to be published", "had to be sold", "is heard". */
function pastTense(words: DateWords, at: number): Tense {
  // "To be cross-examined".
  const first = isHyphen(words, at - 1) ? at - 2 : at;
  const helper = wordAt(words, first - 1);
  if (helper === 'is' || helper === 'are') return 0;
  if (helper !== 'be') return -1;
  const negated = wordAt(words, first - 2) === 'not';
  const before = negated ? first - 3 : first - 2;
  const word = wordAt(words, before);
  // "Could not be found".
  if (negated && word === 'could') return -1;
  if (words.class[before] === WordClass.future || word === 'may') return 1;
  if (word !== 'to') return 0;
  return wasBefore(words, before) ? -1 : 1;
}

function isTimedBe(words: DateWords, at: number): boolean {
  const out = plainWord(words, at + 1) === 'out' ? at + 2 : at + 1;
  const link = wordAt(words, out);
  if (link === 'at' && out === at + 1) return isHour(words, out + 1);
  const day = out > at + 1 && link === 'on' ? out + 1 : out;
  return (
    words.class[day] === WordClass.weekday &&
    words.class[at - 1] === WordClass.none &&
    !isPronoun(words, at - 1)
  );
}

function isHour({ class: classes }: DateWords, at: number): boolean {
  const wordClass = classes[at];
  return (
    wordClass === WordClass.digits ||
    wordClass === WordClass.clockDigits ||
    wordClass === WordClass.namedClock
  );
}

function otherTense(words: DateWords, at: number): Tense {
  const word = wordAt(words, at);
  if (word === 'since' || word === 'ended' || word === 'earlier') return -1;
  if (word === 'upcoming') return 1;
  // "Kick-off on Saturday is at 3pm", "her funeral is Saturday", "the book is out on Thursday"; not "it is Friday".
  if (word === 'is' || word === 'are') return isTimedBe(words, at) ? 1 : 0;
  if (word === 'open' || word === 'close') return opensAt(words, at) ? 1 : 0;
  // "We start in May", not "the start of the season", "a rocky start".
  if (word === 'start' && wordAt(words, at + 1) !== 'of') return isVerbOf(words, at - 1) ? 1 : 0;
  // "is to resume".
  if (word === 'to')
    return wordAt(words, at - 1) === 'is' ||
      wordAt(words, at - 1) === 'are' ||
      isAnnounced(words, at)
      ? 1
      : 0;
  return 0;
}
