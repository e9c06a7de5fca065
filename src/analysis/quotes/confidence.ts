import type { Confidence } from './quote.js';
import type { Voice } from './speakers.js';

const strong = new Set([
  'interrupted',
  'lead-verb',
  'inverted-after',
  'verb-after',
  'lead-according',
  'according-after',
  'dash-name',
  'interview-label',
]);

/** The band of an attribution: by the rule that fired, by how the speaker is meant, and by the lead over the next candidate. */
export function confidenceOf(rule: string, { attribution, margin }: Voice): Confidence {
  if (!strong.has(rule))
    return rule === 'resumed' || rule === 'paragraph-lead' || rule === 'label' ? 'medium' : 'low';
  if (attribution === 'name') return 'high';
  return margin >= 1.5 ? 'high' : margin >= 0.6 ? 'medium' : 'low';
}
