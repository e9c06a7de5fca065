import { reporting } from '../../../words/verb-companions.js';
import { withComplement } from '../../grammar/clause/complement.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { agentOf } from '../../grammar/verb/agent.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import type { Report } from './report.js';

/** "As reported by the Herald, the pier sank." — "The pier sank, as first reported by the Herald." */
export function asReported(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  if (!isWord(grammar, cue + 1, 'by') || !reporting.has(cueAt(grammar, cue).lemma)) return null;
  let as = cue - 1;
  while (as > from && as > cue - 3 && has(grammar, as, Word.adverb)) as--;
  if (as < from || !isWord(grammar, as, 'as')) return null;
  const phrase = agentOf(grammar, cue, to);
  if (!phrase) return null;
  const rule = 'reported-according';
  const behind = withComplement(grammar, phrase, to).end;
  if (as === from) {
    if (behind + 1 >= to || !isComma(grammar, behind)) return null;
    return {
      rule,
      first: behind + 1,
      end: contentEnd(grammar, behind + 1, to, 'clause'),
      phrase,
      cue,
    };
  }
  if (!isComma(grammar, as - 1) || (behind < to && !isPunctuation(grammar, behind))) return null;
  return { rule, first: contentOpening(grammar, done, as - 1), end: as - 1, phrase, cue };
}
