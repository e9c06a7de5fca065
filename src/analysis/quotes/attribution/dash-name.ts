import { indexAt } from '../../../language/token-map.js';
import { withComplement } from '../../grammar/clause/complement.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isDash, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { roleNoun } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, isStop } from './found.js';

/** "…" - Reed; "…" ― Ada Reed, on its line or at the head of the next one. */
export function dashName({ grammar, afterFrom, afterTo, blockTo, span }: Setting): Found {
  let at = afterFrom;
  let end = afterTo;
  if (at >= blockTo) {
    // The dash may open the next line or paragraph.
    const { sentences } = grammar;
    if (at >= grammar.tokens.count || indexAt(sentences.ofToken, at) < 0) return null;
    end = sentences.endToken[indexAt(sentences.ofToken, at)]!;
    if (end - at > 16) return null;
  }
  if (at < end && span.closeToken !== null && codeOf(grammar, at) === 46) at++;
  if (at + 1 >= end || !(isDash(grammar, at) || codeOf(grammar, at) === 45)) return null;
  const opening = phraseStartingAt(grammar, at + 1, end);
  const phrase = opening && withComplement(grammar, opening, end);
  if (!phrase || phrase.kind === 'pronoun') return null;
  if (!isNameWord(grammar, at + 1)) return signs(grammar, phrase, end) ? found(phrase, -1) : null;
  if (phrase.kind !== 'name') return null;
  // "…" — Reed went on — is a clause, a signature ends after the name or at a comma.
  return phrase.end >= end ||
    isPunctuation(grammar, phrase.end) ||
    codeOf(grammar, phrase.end) === 40
    ? found(phrase, -1)
    : null;
}

/** "…" – the mayor; "…" — club president Ada Reed: nothing but who it is stands after the dash. */
function signs(grammar: Grammar, phrase: NounPhrase, end: number): boolean {
  const person = phrase.kind === 'name' || has(grammar, phrase.head, roleNoun);
  const { end: last } = phrase;
  return person && (last >= end || (last === end - 1 && isStop(grammar, last)));
}
