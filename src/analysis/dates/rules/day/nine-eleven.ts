import { wordSet } from '../../../../words/word-set.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  plainWord,
  slash,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';

const before = wordSet('after since before of on until during to post pre the');

const after = new Set(
  'attack attacks terror terrorist terrorists hijacker hijackers commission memorial victims'.split(
    ' ',
  ),
);

/** `9/11`: the one day that news calls by its numbers alone; "9/11 of the votes" is none. */
export const nineEleven: Rule = {
  id: 'nine-eleven',
  on: [WordClass.digits],
  read(words, at) {
    const end = at + 3;
    if (words.value[at] !== 9 || words.value[at + 2] !== 11 || !isJoined(words, at)) return null;
    if (isMark(words, end, slash) || words.class[end] === WordClass.digits) return null;
    const told = before.has(wordAt(words, at - 1)) || isHyphen(words, at - 1);
    if (!told && !after.has(plainWord(words, end))) return null;
    if (wordAt(words, end) === 'of') return null;
    return { end, meaning: calendar({ year: 2001, month: 9, day: 11 }) };
  },
};

function isJoined(words: DateWords, at: number): boolean {
  return (
    isMark(words, at + 1, slash) &&
    isGlued(words, at + 1) &&
    words.class[at + 2] === WordClass.digits &&
    isGlued(words, at + 2)
  );
}
