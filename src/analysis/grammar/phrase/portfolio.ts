import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt, startsName } from '../name-type.js';
import { isCapital, isComma, isWord } from '../orthography.js';
import { Word } from '../word-class.js';

/** In tokens: "Minister for Planning, Development and Special Initiatives Senator Ada Reed". */
const longest = 16;

/** "Minister for Law, Harbours and Trade Ada Reed": where the person's name begins behind the office at `role` and all that belongs to it; -1 where none does. */
export function bearerBehind(grammar: Grammar, role: number, end: number): number {
  if (role + 3 >= end || !offices.some((word) => isWord(grammar, role, word))) return -1;
  if (!isWord(grammar, role + 1, 'for') && !isWord(grammar, role + 1, 'of')) return -1;
  const last = Math.min(end, role + longest);
  for (let at = role + 2; at < last; at++) {
    if (at > role + 2 && startsName(grammar, at) && isPersonName(grammar, nameAt(grammar, at)))
      return at;
    if (!isCapital(grammar, at) && !links(grammar, at)) return -1;
  }
  return -1;
}

const offices = ['minister', 'secretary', 'commissioner'];

/** "and", "of", "for", "the", a comma: between the words of an office. */
function links(grammar: Grammar, at: number): boolean {
  return (
    has(grammar, at, Word.conjunction | Word.preposition | Word.determiner) || isComma(grammar, at)
  );
}

/** The office whose bearer's name begins at `first`, as its token; -1 for none. */
export function officeBefore(grammar: Grammar, first: number, floor: number): number {
  for (let at = first - 3; at >= floor && at > first - longest; at--) {
    if (!isCapital(grammar, at) && !links(grammar, at)) return -1;
    if (has(grammar, at, Word.person) && bearerBehind(grammar, at, first + 1) === first) return at;
  }
  return -1;
}
