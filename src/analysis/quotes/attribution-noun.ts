import { expressions, givingVerbs, speechActs, usingVerbs } from '../../words/speech-acts.js';
import { type Grammar, has, isPunctuation, lowerWord } from '../grammar/grammar.js';
import { subjectBefore } from '../grammar/subject.js';
import { Word } from '../grammar/word-class.js';
import { type Found, foundSource } from './found.js';
import { innerEnd } from './marks.js';
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
  if (last <= beforeFrom || isPunctuation(grammar, last)) return null;
  if (expressions.has(lowerWord(grammar, last))) {
    const verb = over(grammar, last - 1, beforeFrom, Word.determiner | Word.possessive);
    return verb > beforeFrom && usingVerbs.has(lowerWord(grammar, verb))
      ? subjectOf(grammar, verb, beforeFrom)
      : null;
  }
  const verb = over(grammar, last, beforeFrom, Word.possessive | Word.determiner);
  if (verb <= beforeFrom || !givingVerbs.has(lowerWord(grammar, verb))) return null;
  const inner = innerEnd(span) - 1;
  const given =
    speechActs.has(lowerWord(grammar, inner)) ||
    (afterFrom < afterTo && speechActs.has(lowerWord(grammar, afterFrom)));
  return given ? subjectOf(grammar, verb, beforeFrom) : null;
}

function subjectOf(grammar: Grammar, verb: number, floor: number): Found {
  return foundSource(grammar, subjectBefore(grammar, verb, floor), verb);
}

/** From `at` leftwards over one word of these classes. */
function over(grammar: Grammar, at: number, floor: number, classes: number): number {
  return at > floor && has(grammar, at, classes) ? at - 1 : at;
}
