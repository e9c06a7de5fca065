import { isSameSentence } from '../../../language/sentences.js';
import { has } from '../../grammar/grammar.js';
import { isComma } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import { lastPunctuation } from '../setting/borders.js';
import type { Setting } from '../setting/setting.js';
import { rangesAfter } from '../setting/setting-of.js';
import { clauseAfter } from './clause-after.js';
import type { Found } from './found.js';
import { verbAfter } from './verb-after.js';

/** The plan was "a shame" and "a scandal", Reed said: what stands behind the second piece is of both. */
export function pairAfter(setting: Setting): Found {
  const { grammar, span, next, previous, blockTo, beforeFrom, beforeTo } = setting;
  // "A", "B" and "C", of which somebody says A: so he does the others.
  if (previous?.attribution && isSameSentence(grammar, previous.span.firstToken, span.firstToken))
    return null;
  if (!next || beforeFrom >= beforeTo || !isSameSentence(grammar, span.firstToken, next.firstToken))
    return null;
  const between = next.firstToken - span.endToken;
  const last = next.firstToken - 1;
  const joined = between <= 2 && (has(grammar, last, Word.conjunction) || isComma(grammar, last));
  if (!joined) return null;
  const pair: Setting = {
    ...setting,
    ...rangesAfter(grammar, next, blockTo),
    span: next,
    next: null,
    lastPunctuation: lastPunctuation(grammar, next),
    verbBefore: undefined,
  };
  return verbAfter(pair) ?? clauseAfter(pair);
}
