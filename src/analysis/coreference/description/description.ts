import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isComma } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import type { Character } from '../character.js';
import { genderBits } from './add-role.js';
import { readApposition } from './apposition-after.js';
import { longestOffice } from './complement.js';
import { readMinistry } from './ministry-before.js';
import { readTitle } from './title-before.js';

/** What the words around a name of a person, tokens [first, end), say of its bearer: roles, age, gender. */
export function readDescription(
  grammar: Grammar,
  first: number,
  end: number,
  character: Character,
): void {
  const title = officeApart(grammar, first, end) ?? titleEnd(grammar, first, end);
  if (has(grammar, title - 1, titles | genderBits)) readTitle(grammar, title, character);
  readMinistry(grammar, first, character);
  readApposition(grammar, end, character);
}

/** What stands right before a name that has a title, or the 's of "Reed's sister's". */
const titles = Word.person | Word.honorific | Word.genitive;

/** Where the title of a name ends: at the name, or at the comma of "the board's spokesman, Paul Reed, said". */
function titleEnd(grammar: Grammar, first: number, end: number): number {
  const comma = first - 1;
  const apart =
    comma > 0 &&
    isComma(grammar, comma) &&
    has(grammar, comma - 1, Word.person) &&
    end < grammar.tokens.count &&
    isComma(grammar, end);
  return apart ? comma : first;
}

/** "The mayor of nearby Bridge End, Ada Reed, said": past the office that the name between commas belongs to; null where none stands there. */
function officeApart(grammar: Grammar, first: number, end: number): number | null {
  const comma = first - 1;
  if (comma < 2 || !isComma(grammar, comma)) return null;
  if (end < grammar.tokens.count && !isComma(grammar, end)) return null;
  for (let at = comma - 1; at > 0 && at > comma - longestOffice; at--) {
    if (isComma(grammar, at) || isCueVerb(grammar, at)) return null;
    if (has(grammar, at, Word.auxiliary | Word.subjectPronoun | Word.subordinator)) return null;
    const links = has(grammar, at, Word.preposition) && has(grammar, at - 1, Word.person);
    if (links) return at;
  }
  return null;
}
