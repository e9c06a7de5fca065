import { endOf } from '../../../language/token-extent.js';
import { cueOf, type Grammar } from '../../grammar/grammar.js';
import { isPhrasal, particleOf } from '../../grammar/verb/particle.js';
import type { Quote } from '../quote.js';

/** The verb of saying; with its particle where it is none without it ("hit back"). */
export function writtenCue(grammar: Grammar, cue: number): Quote['cue'] {
  if (cue < 0) return null;
  const { tokens } = grammar;
  const start = tokens.start[cue]!;
  const number = cueOf(grammar, cue);
  const end = endOf(tokens, isPhrasal(number) ? particleOf(tokens, cue, number) : cue);
  return { start, end, text: tokens.text.slice(start, end) };
}
