import { Listed } from '../../src/analysis/entities/gazetteer.js';

interface GazetteerFile {
  readonly classes: readonly string[];
  readonly entries: readonly (readonly [phrase: string, classes: number, source: number])[];
}

/** Our class of each class of the word-list file. */
const classOf = new Map<string, number>([
  ['country', Listed.country],
  ['city', Listed.city],
  ['region', Listed.region],
  ['first name', Listed.firstName],
  ['last name', Listed.lastName],
  ['organisation', Listed.organization],
  ['demonym', Listed.demonym],
  ['club', Listed.club],
]);

/** All phrases of the word-list file. */
export function* listedPhrases({
  classes,
  entries,
}: GazetteerFile): Generator<readonly [string, number]> {
  const bits = classes.map((name) => classOf.get(name) ?? 0);
  for (const [phrase, set] of entries) {
    let listed = 0;
    for (const [index, bit] of bits.entries()) if ((set >> index) & 1) listed |= bit;
    if (listed !== 0) yield [phrase, listed];
  }
}
