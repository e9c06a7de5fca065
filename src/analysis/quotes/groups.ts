import type { Speech } from './quoted-speech.js';

/** Of every speech: the number of its group when its quotation comes in several pieces, null otherwise. Numbered in text order. */
export function groupsOf(speeches: readonly Speech[]): (number | null)[] {
  const root: number[] = [];
  const size: number[] = [];
  for (let index = 0; index < speeches.length; index++) {
    const { type, attribution } = speeches[index]!;
    const from = attribution && !attribution.phrase ? attribution.continues : -1;
    const goesOn = from >= 0 && type !== 'none' && speeches[from]!.type !== 'none';
    const first = goesOn ? root[from]! : index;
    root.push(first);
    size.push(0);
    size[first]!++;
  }
  const numbers = new Map<number, number>();
  return root.map((first) => {
    if (size[first]! < 2) return null;
    const known = numbers.get(first) ?? numbers.size + 1;
    numbers.set(first, known);
    return known;
  });
}
