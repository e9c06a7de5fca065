import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { codeOf, isComma } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, isNobody } from './found.js';

/** "The plan, said Reed, was “bad”": between commas. */
export function insertedVerb({ grammar, beforeFrom, beforeTo }: Setting, at: number): Found {
  const { frame } = cueAt(grammar, at);
  if (at <= beforeFrom || !isComma(grammar, at - 1) || (frame !== 'clause' && frame !== 'person'))
    return null;
  const after = subjectAfter(grammar, at, beforeTo);
  const closed = after && after.end < beforeTo - 1 && isComma(grammar, after.end);
  return closed && after.kind !== 'pronoun' ? found(after, at) : null;
}

/** "As the club had planned it, explained Reed, “with …”" */
export function invertedVerb({ grammar, beforeFrom, beforeTo }: Setting, at: number): Found {
  const after = subjectAfter(grammar, at, beforeTo);
  // "Said the mayor: “…”"
  const whole = after && at === beforeFrom && after.end === beforeTo - 1;
  if (whole && !isNobody(grammar, after)) return found(after, at);
  const inside = isComma(grammar, at - 1);
  // "Not so, said the mayor: “…”"
  const ended =
    after !== null && inside && after.end === beforeTo - 1 && codeOf(grammar, beforeTo - 1) === 58;
  if (after && ended && after.kind !== 'pronoun') return found(after, at);
  if (after?.kind !== 'name') return null;
  const closes = inside && after.end === beforeTo - 1 && isComma(grammar, beforeTo - 1);
  const opens = closes || at <= beforeFrom + 3 || (inside && at <= beforeFrom + 6);
  return opens ? found(after, at) : null;
}
