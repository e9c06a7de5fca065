import { unnamedTeams } from '../../words/byline-words.js';
import { wordSet } from '../../words/word-set.js';
import { endsInBody } from '../layout/byline/ends-in-body.js';
import { isGiven, isPerson } from './is-person.js';

/** Between the last two of several names. */
export const joint = / and | und | & | et | y /i;

/** "Ann Lee and Bo Roth", "Tina und Bob" → both; "Marrow Customs and Border Protection", "Kirche und Leben" as they stand. */
export function partsOf(piece: string): readonly string[] {
  const parts = piece.split(joint);
  const isOne = parts.some(
    (part) => endsInBody(part) || (!part.includes(' ') && !parts.some(isPerson) && !isGiven(part)),
  );
  return isOne ? [piece] : parts;
}

const teams = wordSet(unnamedTeams);

/** "Digital Staff", "Echo Newsroom", "THE AUTHOR" name nobody. */
export function isTeam(name: string): boolean {
  const lower = name.toLowerCase();
  const space = lower.lastIndexOf(' ');
  return space > 0 && (teams.has(lower.slice(space + 1)) || /^the (?:author|writer)$/.test(lower));
}
