import type { Tokens } from '../../language/tokens.js';
import { spanOf, type Unit } from './unit.js';

/** A sentence that has next to nothing in common with the story opens a feature, it does not sum it up. */
const leastCentrality = 0.1;
const fragmentWords = 7;

/** Does this first sentence of a story tell what the story is about? `centrality` is its share of the most central sentence's, 0 … 1. */
export function isLead(tokens: Tokens, unit: Unit, centrality: number): boolean {
  if (unit.bareQuote || centrality < leastCentrality) return false;
  const stop = lastSign(tokens, unit);
  return stop !== '?' && (stop !== '' || unit.words >= fragmentWords);
}

/** Does the sentence break off: no stop at its end, although others have one? */
export function breaksOff(tokens: Tokens, unit: Unit): boolean {
  return lastSign(tokens, unit) === '';
}

/** The stop that closes the unit (`.` also for wide ones), empty when there is none. Looks back over closing marks and brackets. */
function lastSign(tokens: Tokens, unit: Unit): '.' | '?' | '' {
  const { start, end } = spanOf(tokens, unit);
  for (let at = end - 1; at >= start; at--) {
    const sign = tokens.text[at]!;
    if ('?？'.includes(sign)) return '?';
    if ('.!…。！'.includes(sign)) return '.';
    if (!'"\'’”“„‟»«›‹)] '.includes(sign)) return '';
  }
  return '';
}
