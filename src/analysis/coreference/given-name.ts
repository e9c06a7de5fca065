import { femaleNames, maleNames } from '../../words/given-names.js';
import type { Gender } from '../entities/entity.js';

let table: Map<string, Gender> | null = null;
let asked = 0;

/** So many names are looked for in the lists as they are: one story names fewer people, and the table would cost its run more than all of them. */
const fewest = 40;

/** By the given name, where it tells: the first word of the name. A woman's before a man's and a surname tells nothing: "Uma Shankar Rao". */
export function genderOfName(name: string): Gender | null {
  const [given = '', second = '', surname = ''] = name.toLowerCase().split(' ', 3);
  const known = genderOfGiven(given);
  if (known === 'female' && surname !== '' && genderOfGiven(second) === 'male') return null;
  if (known) return known;
  const hyphen = given.indexOf('-');
  return hyphen > 0 ? genderOfGiven(given.slice(0, hyphen)) : null;
}

function genderOfGiven(given: string): Gender | null {
  if (asked < fewest) {
    asked++;
    return holds(femaleNames, given) ? 'female' : holds(maleNames, given) ? 'male' : null;
  }
  table ??= makeTable();
  return table.get(given) ?? null;
}

/** Is this a whole word of a list with single blanks between? */
function holds(list: string, word: string): boolean {
  if (word === '') return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = at === 0 || list.charCodeAt(at - 1) === 32;
    if (opens && (end === list.length || list.charCodeAt(end) === 32)) return true;
  }
  return false;
}

function makeTable(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const word of maleNames.split(' ')) names.set(word, 'male');
  for (const word of femaleNames.split(' ')) names.set(word, 'female');
  return names;
}
