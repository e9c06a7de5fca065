import type { Speech } from '../quoted-speech.js';

/** Of every speech: the number of its group when its quotation comes in several pieces, 0 otherwise. Numbered from 1 in text order. */
export function groupsOf(speeches: readonly Speech[]): Int32Array {
  const root = new Int32Array(speeches.length);
  const size = new Int32Array(speeches.length);
  for (let index = 0; index < speeches.length; index++) {
    const { type, attribution } = speeches[index]!;
    const from = attribution && !attribution.phrase ? attribution.continues : -1;
    const goesOn = from >= 0 && type !== 'none' && speeches[from]!.type !== 'none';
    const first = goesOn ? root[from]! : index;
    root[index] = first;
    size[first]!++;
  }
  let groups = 0;
  const numbers = new Int32Array(speeches.length);
  for (let index = 0; index < speeches.length; index++) {
    const first = root[index]!;
    if (size[first]! > 1) numbers[index] = first === index ? ++groups : numbers[first]!;
  }
  return numbers;
}
