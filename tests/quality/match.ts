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

/** In percent with one decimal, as are the floors; 0 where nothing was found to be judged. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
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

/** One line for a person: where the program and the marks differ. */
export function difference(
  what: string,
  sample: string,
  text: string,
  span: Span,
  more = '',
): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const short = words.length > 70 ? `${words.slice(0, 50)} … ${words.slice(-18)}` : words;
  return `${sample.padEnd(28)} ${what.padEnd(18)} ${short}${more === '' ? '' : `  [${more}]`}`;
}

/** The spans that are in no pair, as lines: marked but not found, found but not marked. */
export function unpaired(
  what: string,
  sample: string,
  text: string,
  pairs: readonly (readonly [Span, Span])[],
  marked: readonly Span[],
  found: readonly Span[],
): string[] {
  const paired = new Set<Span>(pairs.flat());
  const line = (verb: string) => (span: Span) => difference(`${what} ${verb}`, sample, text, span);
  const alone = (span: Span) => !paired.has(span);
  return [
    ...marked.filter(alone).map(line('missed')),
    ...found.filter(alone).map(line('spurious')),
  ];
}
