import { withComplement } from '../../grammar/clause/complement.js';
import type { Grammar } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { agentOf } from '../../grammar/verb/agent.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { contentEnd } from './content-end.js';
import { passiveContentStart } from './content-start.js';
import type { Report } from './report.js';

/** Reed was accused of theft (by the club); was asked whether the rain would stop; was described as a hero. The speaker is the agent, if there is one. */
export function passive(grammar: Grammar, cue: number, to: number): Report | null {
  const { lemma, frame } = cueAt(grammar, cue);
  // "was not asked to speak": nobody asked.
  if (isWord(grammar, cue - 1, 'not') || isWord(grammar, cue - 1, 'never')) return null;
  const agent = agentOf(grammar, cue, to);
  let from = cue + 1;
  if (agent && isWord(grammar, from, 'by')) from = withComplement(grammar, agent, to).end;
  const link = passiveLinks.get(lemma);
  let first = -1;
  if (link && from + 1 < to && isWord(grammar, from, link)) first = from + 1;
  else if (frame === 'person') first = passiveContentStart(grammar, from, to);
  if (first < 0) return null;
  let end = contentEnd(grammar, first, to, 'object');
  if (agent && agent.first > first) end = Math.min(end, agent.first - 1);
  return { rule: 'reported-passive', first, end, phrase: agent, cue };
}

/** Verbs whose passive reports what follows this word. */
export const passiveLinks: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['describe', 'as'],
  ['characterize', 'as'],
  ['characterise', 'as'],
  ['portray', 'as'],
  ['depict', 'as'],
  ['ask', 'about'],
  ['question', 'about'],
]);
