import type { Span, Warning } from '../article.js';

/**
 * Finds of one kind in one article. No text that anybody wrote comes near it within the largest size that is read by default; one that was
 * made to ("1/2/23 " four million times) would otherwise fill the heap, which ends the program.
 */
export const mostFinds = 250_000;

/** The same for places that name somebody: 30 MB of dense news have 380,000. */
export const mostNames = 600_000;

/** Says behind which find the others are left out. */
export function leftOut(what: string, most: number, { start, end }: Span): Warning {
  return {
    code: 'too-many-finds',
    message: `more than ${most / 1000} thousand ${what}: those after this are left out`,
    span: { start, end },
  };
}
