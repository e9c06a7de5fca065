import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isPossessive } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { type Found, foundSource } from './found.js';
import { belongsBefore } from './reads-on.js';

/** "…," said Reed. */
export function invertedAfter({ grammar, afterComma, afterTo }: Setting): Found {
  let at = afterComma;
  // "…," officially announced the council.
  if (at + 1 < afterTo && has(grammar, at, Word.adverb) && !isNameWord(grammar, at)) at++;
  if (at >= afterTo || !isCueVerb(grammar, at) || !isFiniteCue(grammar, at)) return null;
  // "Reed, who saw “a shame”, told reporters that": who stands behind it hears it.
  if (cueAt(grammar, at).lemma === 'tell') return null;
  const subject = subjectAfter(grammar, at, afterTo);
  return subject && opensClause(grammar, subject, afterTo)
    ? null
    : foundSource(grammar, subject, at);
}

/** "A comma inside the marks," said Reed: what follows decides, whatever led in. */
export function closedByVerb(setting: Setting): Found {
  const code = setting.lastPunctuation;
  if (code !== 44 && code !== 63 && code !== 33) return null;
  return belongsBefore(setting) ? null : invertedAfter(setting);
}

/** Reed, who saw “hope”, said the boat would float: what follows the verb is a clause of its own. */
export function opensClause(grammar: Grammar, { end: next }: NounPhrase, end: number): boolean {
  if (next >= end || isPossessive(grammar, next)) return false;
  return has(grammar, next, Word.auxiliary | Word.verb);
}
