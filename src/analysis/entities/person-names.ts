import type { NameDocument } from './document.js';
import { type Form, spelledWords } from './forms.js';
import { hashSet } from './hash-set.js';

const numbers = 'i ii iii iv vi vii viii ix xi xii xiii xiv xvi';
const isNumber = hashSet(numbers);
const isSuffix = hashSet(`${numbers} jr sr phd md`);

/** The words of a person's name, as hashes, without Jr, Sr, III; but `Anselm III` is a name of two. */
export function nameParts(words: readonly number[]): readonly number[] {
  if (words.length === 2 && isNumber(words[1]!)) return words;
  for (let at = 1; at < words.length; at++) {
    if (isSuffix(words[at]!)) return words.filter((word, index) => index === 0 || !isSuffix(word));
  }
  return words;
}

/** Are two names told apart by what stands behind them, as those of father and son: "Reed Sr.", "Reed Jr."? */
export function areGenerations(a: readonly number[], b: readonly number[]): boolean {
  const one = a.find(isSuffix);
  const other = b.find(isSuffix);
  return one !== undefined && other !== undefined && one !== other;
}

/** A name of two words and more, which is compared with others. */
export interface FullName {
  /** The fullest form and the words of the name in it, as hashes. */
  readonly form: Form;
  readonly words: readonly number[];
  /** The words written out, as soon as somebody has asked for them. */
  spelled: readonly string[] | null;
}

/** The words of a name written out, without Jr, Sr, III. */
export function spelledParts(document: NameDocument, name: FullName): readonly string[] {
  const { words } = name.form;
  name.spelled ??= spelledWords(document, name.form).filter(
    (_, at) => at === 0 || !isSuffix(words[at]!),
  );
  return name.spelled;
}

/** Is the one word the short form (`Zach`) or the initial of the other? */
export function agree(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

/** One person: full forms that agree, and the short names linked to them. */
export interface Person extends FullName {
  /** Indexes of the full names, then of the short ones too. */
  readonly mentions: number[];
  /** Named as somebody's relative at first: bare surnames rarely mean them. */
  readonly relative: boolean;
}

/** People by each word of their name, and by the first three letters of their first name. */
export type PeopleByPart = ReadonlyMap<number, readonly Person[]>;

/** Of more people than these with one part of a name in common, the first are compared. */
export const mostCandidates = 40;
