import type { Grammar } from '../../grammar/grammar.js';
import { isColon, isComma } from '../../grammar/orthography.js';
import { longest } from './content-end.js';

/** The first comma or colon from `from` on; `to` for none. */
export function firstComma(grammar: Grammar, from: number, to: number): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) if (isComma(grammar, at) || isColon(grammar, at)) return at;
  return to;
}
