import { mayStart } from './may-start.js';
import type { Mod, Reading } from './meaning/reading.js';
import { canFollowArticle, canStart, readExpression } from './rules/index.js';
import { modAfter } from './rules/modifier/amount-modifier.js';
import type { RuleMatch } from './rules/rule-table.js';
import { type DateWords, wordAt } from './words/date-words.js';
import { classCount, type WordClass } from './words/word-class.js';

/** 1 for each class of words that an expression can start with, and of those that can follow its article. */
interface Openings {
  readonly starts: Uint8Array;
  readonly followsArticle: Uint8Array;
}

let openings: Openings | null = null;

/** Asked of the rules at first use. */
function readOpenings(): Openings {
  const starts = new Uint8Array(classCount);
  const followsArticle = new Uint8Array(classCount);
  for (let index = 0; index < classCount; index++) {
    if (canStart(index as WordClass)) starts[index] = 1;
    if (canFollowArticle(index as WordClass)) followsArticle[index] = 1;
  }
  return { starts, followsArticle };
}

/** All expressions from left to right; at each word the longest one. Not more than `most`. */
export function findReadings(words: DateWords, most: number): Reading[] {
  const found: Reading[] = [];
  const classes = words.class;
  openings ??= readOpenings();
  const { starts, followsArticle } = openings;
  for (let at = words.first; at < words.count && found.length < most; ) {
    const match =
      starts[classes[at]!] === 1 && mayStart(words, at, followsArticle)
        ? readExpression(words, at)
        : null;
    if (match === null) at++;
    else {
      const after = modAfter(words, match.end, match.meaning);
      const end = after?.end ?? match.end;
      const mod = after?.mod ?? modOf(words, at, match);
      found.push({ rule: match.rule, start: at, end, meaning: match.meaning, mod });
      at = end;
    }
  }
  return found;
}

/** "since March": from its start on. "since" stays outside of the expression. */
function modOf(words: DateWords, at: number, match: RuleMatch): Mod | null {
  if (match.mod != null) return match.mod;
  return match.meaning.kind === 'calendar' && wordAt(words, at - 1) === 'since' ? 'START' : null;
}
