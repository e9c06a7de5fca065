import { doneBehindDay, doneOnDay, doneThings, givers } from '../../../../words/date-contexts.js';
import { wordSet } from '../../../../words/word-set.js';
import { isClitic } from '../../rules/clitic.js';
import { isPronoun } from '../../rules/pronoun.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isSentenceEnd } from './sentence-end.js';

/** How far behind "Monday's" its noun may stand, in words: "Monday's supreme court ruling". */
const reach = 4;

const articles = wordSet('a an the its his her their');

/** "hope to win on Friday", "can win", "they attack"; "to return a verdict on Friday". */
function isVerb(words: DateWords, at: number): boolean {
  const before = articles.has(plainWord(words, at - 1)) ? at - 3 : at - 1;
  if (before < at - 1 && !givers.has(plainWord(words, at - 2))) return false;
  return (
    wordAt(words, before) === 'to' ||
    words.class[before] === WordClass.future ||
    plainWord(words, before) === 'may' ||
    isPronoun(words, before)
  );
}

/** Is the day that of a thing done? "Monday's ruling will make the choice", "the win on Tuesday will help": what will be is another matter. */
export function isDone(words: DateWords, start: number, end: number): boolean {
  const link = wordAt(words, start - 1);
  const before = link === 'on' || link === 'in' ? start - 2 : start - 1;
  const done = link === 'in' ? doneThings : doneOnDay;
  if (done.has(plainWord(words, before)) && !isVerb(words, before)) return true;
  if (doneBehindDay.has(plainWord(words, end))) return true;
  if (!isClitic(words, end)) return false;
  for (let at = end + 1; at <= end + reach && !isSentenceEnd(words, at); at++)
    if (doneBehindDay.has(plainWord(words, at))) return true;
  return false;
}
