import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isComma, isPunctuation } from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lastPunctuation } from '../setting/borders.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found } from './found.js';

/** How far behind the marks the verb may stand: "(1984), later also said", in tokens. */
const reach = 8;

/** "…," Ada Reed, the author of “Low Tide,” said: marks in what is said of the speaker stand between him and his verb. */
export function titledAfter(setting: Setting): Found {
  const { grammar, afterComma: start, afterTo, next, blockTo } = setting;
  if (!next || next.firstToken !== afterTo || afterTo - start > 24) return null;
  const phrase = phraseStartingAt(grammar, start, afterTo);
  if (!phrase || phrase.kind === 'pronoun' || phrase.end >= afterTo) return null;
  if (!isComma(grammar, phrase.end)) return null;
  for (let at = phrase.end; at < afterTo; at++)
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return null;
  let closed = lastPunctuation(grammar, next) === 44;
  const last = Math.min(blockTo, next.endToken + reach);
  for (let at = next.endToken; at < last; at++) {
    if (isPunctuation(grammar, at)) {
      if (codeOf(grammar, at) === 46 || codeOf(grammar, at) === 59) return null;
      closed ||= isComma(grammar, at);
    } else if (isCueVerb(grammar, at) && isFiniteCue(grammar, at))
      return closed ? found(phrase, at) : null;
    else if (closed && !isBetween(grammar, at)) return null;
  }
  return null;
}

/** "also", "has", "later" */
function isBetween(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.adverb | Word.auxiliary);
}
