import type { Span } from '../../src/article.js';

/** Counts of a comparison; they add up over samples. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

export const noCounts: Counts = { right: 0, found: 0, marked: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, found: a.found + b.found, marked: a.marked + b.marked };
}

/** In percent with one decimal, as are the floors; 100 where there was nothing to get wrong. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}

export const precision = ({ right, found }: Counts): number => percent(right, found);
export const recall = ({ right, marked }: Counts): number => percent(right, marked);
export const f1 = ({ right, found, marked }: Counts): number => percent(2 * right, found + marked);

/** Share of two spans that is common to both: intersection over union. */
export function overlap(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common === 0 ? 0 : common / (a.end - a.start + (b.end - b.start) - common);
}

/** Pairs marked and found spans one to one, best overlap first; pairs below `least` are none. */
export function pair<M extends Span, F extends Span>(
  marked: readonly M[],
  found: readonly F[],
  least: number,
): [M, F][] {
  const candidates = marked.flatMap((mark) =>
    found
      .map((find) => ({ mark, find, share: overlap(mark, find) }))
      .filter(({ share }) => share > 0 && share >= least),
  );
  candidates.sort((a, b) => b.share - a.share);
  const used = new Set<Span>();
  return candidates.flatMap(({ mark, find }): [M, F][] => {
    if (used.has(mark) || used.has(find)) return [];
    used.add(mark).add(find);
    return [[mark, find]];
  });
}
