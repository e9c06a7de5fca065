import type { Warning } from '../../article.js';
import type { Tokens } from '../../language/tokens.js';
import { breaksOff } from './lead.js';
import { spanOf, type Unit } from './unit.js';

/** What a reader of the summary should know: no lead to go by, or a lead that breaks off. */
export function summaryWarnings(tokens: Tokens, units: readonly Unit[], lead: number): Warning[] {
  const first = units[0]!;
  const span = spanOf(tokens, first);
  if (lead < 0) {
    const message =
      'The first sentence is no lead: the summary goes by content alone, not by position.';
    return units.length > 1 ? [{ code: 'no-lead', message, span }] : [];
  }
  // In a text that has no stops at all their absence says nothing.
  const othersEnd = units.some((unit, row) => row > 0 && !breaksOff(tokens, unit));
  if (!breaksOff(tokens, first) || !othersEnd) return [];
  return [
    {
      code: 'lead-unfinished',
      message: 'The lead sentence breaks off: it has no full stop.',
      span,
    },
  ];
}
