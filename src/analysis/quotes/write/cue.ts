import { endOf } from '../../../language/token-extent.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Quote } from '../quote.js';

export function cueOf({ tokens }: Grammar, cue: number): Quote['cue'] {
  if (cue < 0) return null;
  const start = tokens.start[cue]!;
  const end = endOf(tokens, cue);
  return { start, end, text: tokens.text.slice(start, end) };
}
