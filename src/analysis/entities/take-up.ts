import { wordHash } from '../../language/hash.js';
import type { Form } from './forms.js';
import { hashSet } from './hash-set.js';

/** Last words by which a full name is taken up again: `the Court`, `the Bank`. */
const isTaken = hashSet(
  `court council department ministry commission committee bank university party parliament senate agency authority board
  association federation union institute foundation fund bureau office assembly house army navy police society club
  company group school college hospital`,
);

const of = wordHash('of');

/** `the Court` goes to the court named last before it was first said. */
export function takeUp(
  { words }: Form,
  index: number,
  heads: Map<number, number>,
  join: (a: number, b: number) => void,
): void {
  const head = words[words.length - 1]!;
  const taken = isTaken(head);
  if (words.length === 1) {
    const full = taken ? heads.get(head) : undefined;
    if (full !== undefined) join(full, index);
    return;
  }
  if (taken) heads.set(head, index);
  const before = words[words.indexOf(of) - 1];
  if (before !== undefined && isTaken(before)) heads.set(before, index);
}
