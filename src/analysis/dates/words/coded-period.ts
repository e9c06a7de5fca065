import type { Period } from '../meaning/meaning.js';

/** A period of business news written as one word: `FY2025`, `Q3FY25`, `H1FY2025`, `Q3'24`, `3Q24`, `1H`. */
export interface CodedPeriod {
  /** Null = the whole year. */
  readonly period: Period | null;
  /** Null = it stands after it, or is not told. */
  readonly year: number | null;
  /** Of a business year, which begins with any month. */
  readonly fiscal: boolean;
}

const pattern = /^(?:([QH])([1-4])|([1-4])([QH]))?(FY)?(['’]?)(\d{4}|\d\d)?$/;

const longest = 8;

/** The word's period as a number that fits into `DateWords.value`; 0 = it is none. */
export function codeOfPeriod(word: string): number {
  const found = word.length > longest ? null : pattern.exec(word);
  if (found === null) return 0;
  const [, letterFirst, second, first, letterLast, fiscal, mark, digits] = found;
  const letter = letterFirst ?? letterLast;
  // "Q400" is an aircraft, "Q3" a word of the list, "2025" a year.
  if (fiscal === undefined && (letterFirst !== undefined ? mark === '' : letterLast === undefined))
    return 0;
  if (letterLast === undefined && digits === undefined) return 0;
  const number = Number(second ?? first ?? 0);
  if (letter === 'H' && number > 2) return 0;
  const kind = letter === undefined ? 0 : letter === 'Q' ? 1 : 2;
  const year = digits === undefined ? 0 : Number(digits) + (digits.length === 2 ? 2000 : 0);
  return (year << 6) | (number << 3) | (kind << 1) | (fiscal === undefined ? 0 : 1);
}

export function codedPeriod(code: number): CodedPeriod {
  const kind = (code >> 1) & 3;
  const number = (code >> 3) & 7;
  const year = code >> 6;
  return {
    period: kind === 0 ? null : { kind: kind === 1 ? 'quarter' : 'half', number },
    year: year === 0 ? null : year,
    fiscal: (code & 1) === 1,
  };
}
