import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** A count before a unit: "two", "12", "1,200", "2 1/2", "a", "several". */
export interface Amount {
  /** Null for "a few", "several". */
  readonly value: number | null;
  readonly end: number;
  /** "a", "an": weaker than a number. */
  readonly article: boolean;
}

/** Words of one numeral at most: a bound, so that a page of "hundred hundred …" is read once. */
const mostParts = 12;

/** "two", "twenty-five", "two dozen", "a hundred and ten" from its first numeral on, "three thousand two hundred". */
export function cardinalAt(words: DateWords, at: number): Amount | null {
  if (words.class[at] !== WordClass.cardinal) return null;
  const first = words.value[at]!;
  let thousands = first === 1000 ? first : 0;
  let rest = first - thousands;
  let end = at + 1;
  for (let parts = 1; parts < mostParts; parts++) {
    const linked = isHyphen(words, end) || (wordAt(words, end) === 'and' && rest % 100 === 0);
    const next = linked ? end + 1 : end;
    if (words.class[next] !== WordClass.cardinal) break;
    const part = words.value[next]!;
    if (part === 1000 && thousands === 0) {
      thousands = rest * 1000;
      rest = 0;
    } else if (isMultiplier(words, next) && rest > 0 && rest < 100) rest *= part;
    else if (isAddend(part, rest)) rest += part;
    else break;
    end = next + 1;
  }
  return { value: thousands + rest, end, article: false };
}

function isMultiplier(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return word === 'hundred' || word === 'dozen';
}

/** Units after tens, tens and units after hundreds, all of them after thousands. */
function isAddend(part: number, rest: number): boolean {
  if (rest % 100 === 0) return part < 100;
  return rest % 10 === 0 && rest % 100 >= 20 && part < 10;
}
