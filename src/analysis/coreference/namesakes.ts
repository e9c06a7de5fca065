import type { Character, Resolution } from './character.js';
import type { Discourse } from './reference.js';
import { isStranger } from './strangers.js';

/** How far the one who is meant is ahead where somebody else of that surname was named since. */
const doubtful = 1;

/**
 * Whom a bare surname means as a speaker: who bears it most often, unless a namesake has just spoken and nobody has named the other since ("said Paul Reed.
 * “He was my son,” Reed said"). Null where nobody near bears it too.
 */
export function ofSurname(
  { recent, lastPerson }: Discourse,
  character: Character,
  surname: string,
  titled: boolean,
): Resolution | null {
  let rival: Character | null = null;
  for (let at = 0; at < recent.length; at++) {
    const other = recent[at]!;
    if (other === character || other.type !== 'person' || isStranger(other)) continue;
    // "Mrs. Reed" is not her husband.
    if (titled && other.gender !== character.gender) continue;
    // The latest named stands last.
    if (endsInName(other, surname)) rival = other;
  }
  if (!rival) return null;
  // "said Ada Reed, his aunt": he is mentioned since, but does nothing.
  const { trace } = character;
  if (rival.trace.token < trace.token && (rival !== lastPerson || trace.subject)) return null;
  return { character: rival === lastPerson ? rival : character, margin: doubtful, candidates: [] };
}

/** Is this the last word of a name of several? */
export function endsInName({ name }: Character, surname: string): boolean {
  return name.endsWith(surname) && name.at(-surname.length - 1) === ' ';
}
