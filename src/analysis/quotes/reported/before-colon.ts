import { Taken } from '../../coreference/speech-map.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { isColon } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import type { TakenTokens } from '../speech-map.js';
import { clauseMain } from './clause-main.js';
import type { Report } from './report.js';

/** "Reed said that the pier was lost: “We are ruined.”": the verb that the marks belong to has a clause of its own. */
export function beforeColon(
  grammar: Grammar,
  { taken }: TakenTokens,
  cue: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  const last = Math.min(to - 1, cue + reach);
  let at = cue + shortest;
  while (at < last && !isColon(grammar, at) && !(taken[at]! & Taken.quoted)) at++;
  if (at >= last || !isColon(grammar, at) || !(taken[at + 1]! & Taken.quoted)) return null;
  if (!isCueVerb(grammar, cue) || !isFiniteCue(grammar, cue)) return null;
  const report = clauseMain(grammar, cue, done, from, to);
  const linked = report?.rule === 'reported-that' || report?.rule === 'reported-clause';
  // "he said at a conference, and predicted:"
  return linked && report.end > at ? report : null;
}

/** In tokens: "said that it sank:" has a subject and a verb. */
const shortest = 4;

/** In tokens. */
const reach = 60;
