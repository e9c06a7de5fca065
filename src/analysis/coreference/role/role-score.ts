import { partyOf, portfolios, rolesMeantBy, seats, seconds } from '../../../words/role-meanings.js';
import type { Gender } from '../../entities/entity.js';
import type { Character, RoleKey } from '../character.js';

/** What a role phrase asks for: "the Belarusian leader" = leader of belarus. */
export interface Asked {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly of: string | null;
  readonly age: string | null;
  readonly gender: Gender | null;
  readonly body: boolean;
}

/** The role of the character that fits best what is asked for. */
export function bestRole(
  character: Character,
  asked: Asked,
): { score: number; role: RoleKey } | null {
  let best: { score: number; role: RoleKey } | null = null;
  if (isOfAnother(character, asked)) return null;
  for (const role of character.roles) {
    const score = roleScore(role, asked);
    if (score !== null && (best === null || score > best.score)) best = { score, role };
  }
  return best;
}

/** "the owner of the hotel" is not who owns a shop. */
function isOfAnother({ roles }: Character, { noun, of }: Asked): boolean {
  if (of === null) return false;
  let another = false;
  for (const role of roles) {
    if (role.noun !== noun || role.of === null) continue;
    if (role.of === of) return false;
    another = true;
  }
  return another;
}

function roleScore(role: RoleKey, asked: Asked): number | null {
  let score: number;
  if (role.noun === asked.noun) score = 3;
  else if (rolesMeantBy(asked.noun).includes(role.noun)) score = 2;
  else return null;
  if (asked.country !== null) {
    if (role.country === asked.country) score += 2.5;
    else if (role.country !== null) return null;
  }
  // "the leader" is not the opposition leader.
  const side = role.modifiers.at(-1);
  if (asked.modifiers.length === 0 && (side === 'opposition' || side === 'shadow')) return null;
  if (areRivals(asked.modifiers, role.modifiers)) return null;
  // The vice-presidential nominee is not the presidential one.
  if (asked.modifiers.some((word) => seconds.has(word) && !role.modifiers.includes(word)))
    return null;
  const same = asked.modifiers.filter((word) => role.modifiers.includes(word)).length;
  const other = asked.modifiers.length - same;
  // "the president" is not the vice president.
  if (side === 'vice' && asked.noun === 'president' && asked.modifiers.length === 0) return null;
  // "the health minister" is not the aviation minister; "the Bridge End MP" may be.
  if (
    same === 0 &&
    other > 0 &&
    role.modifiers.length > 0 &&
    portfolios.has(role.noun) &&
    !seats.has(asked.noun)
  )
    return null;
  // "the Rovers manager" is hardly one whose club nobody gave, and surely he whose club is Rovers.
  score +=
    sameWords(asked.modifiers, role.modifiers) -
    (same === 0 && portfolios.has(asked.noun) ? unknownPost : 0.3) * other;
  if (same === 0 && side !== undefined && besideOffice.has(side)) score -= 1.5;
  return score;
}

/** More for a word that only one of several posts has, "Rovers", than for "former". */
function sameWords(asked: readonly string[], held: readonly string[]): number {
  let score = 0;
  for (const word of asked) if (held.includes(word)) score += besideOffice.has(word) ? 0.8 : 1.2;
  return score;
}

/** Against each word that the role lacks, where several hold such a post. */
const unknownPost = 0.8;

/** Words before an office that make another one of it, or one of another time. */
const besideOffice = new Set(['vice', 'deputy', 'former', 'prime', 'assistant']);

/** "the Republican nominee" is not the Democratic one. */
function areRivals(asked: readonly string[], held: readonly string[]): boolean {
  for (const word of asked) {
    const party = partyOf(word);
    if (party && held.some((other) => (partyOf(other) ?? party) !== party)) return true;
  }
  return false;
}
