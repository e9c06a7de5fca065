import { type WordSet, wordSet } from '../../../../words/word-set.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isPastForm } from './past-form.js';
import { isSentenceEnd } from './sentence-end.js';

const lasted = new Set(
  'ran was were lasted continued stayed remained served worked lived ruled reigned stood took'.split(
    ' ',
  ),
);

/** The same with an object: "led the guild until May", "held the post until May"; but "was held until May" may look ahead. */
const lastedWithObject = new Set('led kept held had'.split(' '));

const denials = wordSet('never nobody none nothing neither');

const helpers = wordSet('did was were had');
const did = wordSet('did');

/** "ran until February", "was mayor until May": the verb tells of what went on till then, "did not open until May" of what began then; "postponed until" looks ahead. */
export function lastedUntil(words: DateWords, last: number): boolean {
  for (let at = last; at > last - 6 && !isSentenceEnd(words, at); at--) {
    // "did not meet until Friday"
    if (words.class[at] === WordClass.future) return isNegated(words, at, did);
    if (words.class[at] !== WordClass.past && !isPastForm(words, at)) continue;
    const verb = plainWord(words, at);
    if (lasted.has(verb) || (at < last && lastedWithObject.has(verb))) return true;
    return isNegated(words, at, helpers) || isNobodys(words, at);
  }
  return false;
}

/** "did not", "was not named", "wasn't told", by one of these helpers. */
function isNegated(words: DateWords, verb: number, by: WordSet): boolean {
  if (by.has(plainWord(words, verb)) && plainWord(words, verb + 1) === 'not') return true;
  if (plainWord(words, verb - 1) === 'not') return by.has(plainWord(words, verb - 2));
  return isJoined(words, verb, by) || isJoined(words, verb - 1, by);
}

/** "never knew", "nobody told", "no one knew". */
function isNobodys(words: DateWords, verb: number): boolean {
  const before = plainWord(words, verb - 1);
  return denials.has(before) || (before === 'one' && plainWord(words, verb - 2) === 'no');
}

/** "didn't", "wasn’t". */
function isJoined(words: DateWords, at: number, by: WordSet): boolean {
  const word = wordAt(words, at);
  return word.endsWith("n't") && by.has(word.slice(0, -3));
}
