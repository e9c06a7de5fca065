import type { DateWords } from './date-words.js';
import { wordAt } from './date-words.js';
import type { Mod, Reading } from './meaning.js';
import type { RuleMatch } from './rules/index.js';
import { canStart, readExpression } from './rules/index.js';
import { modAfter } from './rules/modifier.js';
import { classCount, type WordClass } from './word-class.js';

const starts = Uint8Array.from({ length: classCount }, (_, index) =>
  canStart(index as WordClass) ? 1 : 0,
);

/** All expressions from left to right; at each word the longest one. */
export function findReadings(words: DateWords): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < words.count; ) {
    const match = starts[words.class[at]!] === 1 ? readExpression(words, at) : null;
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
