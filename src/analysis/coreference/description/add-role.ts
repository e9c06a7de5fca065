import { type Grammar, has } from '../../grammar/grammar.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import type { Character } from '../character.js';

/** Each role once: titles come again with every mention. */
export function addRole(
  { roles }: Character,
  noun: string,
  modifiers: readonly string[],
  country: string | null,
  of: string | null,
): void {
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at]!;
    const same = role.noun === noun && role.country === country && role.of === of;
    if (same && sameWords(role.modifiers, modifiers)) return;
  }
  if (roles.length < mostRoles) roles.push({ noun, modifiers, country, of });
}

const mostRoles = 24;

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

export function voteGender(grammar: Grammar, at: number, character: Character): void {
  if (character.gender !== null) return;
  if (has(grammar, at, Word.female)) character.gender = 'female';
  else if (has(grammar, at, Word.male) && has(grammar, at, Word.person | roleNoun | Word.honorific))
    character.gender = 'male';
}

export const genderBits = Word.female | Word.male;
