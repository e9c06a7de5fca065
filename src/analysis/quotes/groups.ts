import type { Speech } from './quoted-speech.js';

/** Of every speech: the number of its group when its quotation comes in several pieces, null otherwise. Numbered in text order. */
export function groupsOf(speeches: readonly Speech[]): (number | null)[] {
  const root: number[] = [];
  const size = new Int32Array(speeches.length);
  for (const [index, { type, attribution }] of speeches.entries()) {
    const from = attribution && !attribution.phrase ? attribution.continues : -1;
    root.push(
      from >= 0 && type !== 'none' && speeches[from]!.type !== 'none' ? root[from]! : index,
    );
    size[root[index]!]!++;
  }
  const numbers = new Map<number, number>();
  return root.map((first) => {
    if (size[first]! < 2) return null;
    const known = numbers.get(first) ?? numbers.size + 1;
    numbers.set(first, known);
    return known;
  });
}
