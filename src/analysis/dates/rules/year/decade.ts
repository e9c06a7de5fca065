import { wordSet } from '../../../../words/word-set.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { rangeLinks } from './range-links.js';

/** `1990s`, `the '60s`; one in words needs an article or "early" before it. */
export const decade: Rule = {
  id: 'decade',
  on: [WordClass.decadeDigits, WordClass.digits, WordClass.mark],
  read: decadeAt,
};

/** The same with its article. */
export const theDecade: Rule = {
  id: 'decade',
  on: [WordClass.article],
  afterArticle: [WordClass.decade, WordClass.decadeDigits, WordClass.digits, WordClass.mark],
  read(words, at) {
    return wordAt(words, at) === 'the' ? decadeAt(words, at + 1) : null;
  },
};

export function decadeAt(words: DateWords, at: number): Match | null {
  switch (words.class[at]) {
    case WordClass.decade:
      return isPersonalAge(words, at) ? null : decadeMatch(at + 1, words.value[at]! * 10);
    case WordClass.decadeDigits:
      return decadeDigits(words, at, at + 1);
    case WordClass.digits:
      // "1990's", "the 60's": the clitic is a word of its own.
      return isDecadeClitic(words, at + 1) ? decadeDigits(words, at, at + 2) : null;
    case WordClass.mark:
      return shortDecade(words, at);
    default:
      return null;
  }
}

function decadeDigits(words: DateWords, at: number, end: number): Match | null {
  const value = words.value[at]!;
  if (value % 10 !== 0 || isMark(words, at - 1, 36)) return null;
  // "The 1800s" are a century; of "the 2000s" the first ten years are mostly meant.
  if (value % 100 === 0 && value >= 1000 && value < 2000)
    return { end, meaning: { kind: 'era', unit: 'century', number: value / 100 } };
  if (value >= 1000 && value < 2200) return decadeMatch(end, value);
  if (value < 10 || value > 90) return null;
  // Bare "60s": a speed or an age unless an article, "early" or "mid-" leads it.
  const before = wordAt(words, at - 1);
  const led =
    decadeLeads.has(before) ||
    isHyphen(words, at - 1) ||
    // "the 1980s and 90s".
    (rangeLinks.has(before) &&
      words.class[at - 2] === WordClass.decadeDigits &&
      (words.value[at - 2]! >= 1000 || decadeLeads.has(wordAt(words, at - 3))));
  return led && !isPersonalAge(words, at) ? decadeMatch(end, value) : null;
}

const decadeLeads = wordSet('the early late mid');

const owners = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);

/** "in his 60s", "in their early 30s". */
function isPersonalAge(words: DateWords, at: number): boolean {
  for (let back = at - 3; back < at; back++) if (owners.has(plainWord(words, back))) return true;
  return false;
}

/** `'60s`, `’90s`, also where the mark opens: ‘90s. */
function shortDecade(words: DateWords, at: number): Match | null {
  const code = words.value[at]!;
  if (code !== 39 && code !== 0x2019 && code !== 0x2018) return null;
  if (words.class[at + 1] !== WordClass.decadeDigits || !isGlued(words, at + 1)) return null;
  const value = words.value[at + 1]!;
  return value % 10 === 0 && value <= 90 ? decadeMatch(at + 2, value) : null;
}

function isDecadeClitic(words: DateWords, at: number): boolean {
  const { text, start } = words.tokens;
  const token = words.token[at]!;
  return (
    isGlued(words, at) &&
    lengthOf(words, at) === 2 &&
    (text.charCodeAt(start[token]! + 1) | 32) === 115
  );
}

/** Two digits mean the twentieth century, up to 10 the present one. */
function decadeMatch(end: number, year: number): Match {
  const full = year >= 100 ? year : year + (year <= 10 ? 2000 : 1900);
  return { end, meaning: { kind: 'era', unit: 'decade', number: Math.floor(full / 10) } };
}
