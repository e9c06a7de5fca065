import { expressions, givingVerbs, speechActs, usingVerbs } from '../../words/speech-acts.js';
import { type Grammar, has, tokenSlice } from '../grammar/grammar.js';
import { subjectBefore } from '../grammar/subject.js';
import { Word } from '../grammar/word-class.js';
import { type Found, found, isNobody } from './found.js';
import type { Setting } from './setting.js';

/** Reed sent her "deepest sympathies"; Reed used the phrase "a shame": a verb and a noun that together mean saying. */
export function nounOfSpeech({
  grammar,
  span,
  beforeFrom,
  beforeTo,
  afterFrom,
  afterTo,
}: Setting): Found {
  const last = beforeTo - 1;
  if (last <= beforeFrom) return null;
  if (expressions.has(wordAt(grammar, last))) {
    const verb = over(grammar, last - 1, beforeFrom, Word.determiner | Word.possessive);
    return verb > beforeFrom && usingVerbs.has(wordAt(grammar, verb))
      ? subjectOf(grammar, verb, beforeFrom)
      : null;
  }
  const verb = over(grammar, last, beforeFrom, Word.possessive | Word.determiner);
  if (verb <= beforeFrom || !givingVerbs.has(wordAt(grammar, verb))) return null;
  const inner = (span.closeToken ?? span.endToken) - 1;
  const given =
    speechActs.has(wordAt(grammar, inner)) ||
    (afterFrom < afterTo && speechActs.has(wordAt(grammar, afterFrom)));
  return given ? subjectOf(grammar, verb, beforeFrom) : null;
}

function subjectOf(grammar: Grammar, verb: number, floor: number): Found {
  const phrase = subjectBefore(grammar, verb, floor);
  return phrase && !isNobody(grammar, phrase) ? found(phrase, verb) : null;
}

/** From `at` leftwards over one word of these classes. */
function over(grammar: Grammar, at: number, floor: number, classes: number): number {
  return at > floor && has(grammar, at, classes) ? at - 1 : at;
}

function wordAt(grammar: Grammar, token: number): string {
  return tokenSlice(grammar, token, token + 1).toLowerCase();
}
