import type { EntityType, Gender } from '../entities/entity.js';

import type { Trace } from './trace.js';

/** A character that an expression may mean, with what speaks for and against it. */
export interface Candidate {
  readonly character: Character;
  readonly score: number;
  /** `Fact` bits. */
  readonly facts: number;
  /** How far back it was mentioned last, -1 where that does not count. */
  readonly sentences: number;
  readonly blocks: number;
  /** The role of the story that was matched. */
  readonly role: RoleKey | null;
}

/** What a pronoun or role noun means. */
export interface Resolution {
  /** Null when nobody fits. */
  readonly character: Character | null;
  /** How far it is ahead of the next candidate; Infinity for the only one. */
  readonly margin: number;
  /** All candidates, the best first; empty unless the reasons are asked for. */
  readonly candidates: readonly Candidate[];
}

/** An office or description that the story gives someone: "president" of "belarus". */
export interface RoleKey {
  /** Head noun in lower case. */
  readonly noun: string;
  /** Words before the noun that narrow it down, in lower case: "prime", "press". */
  readonly modifiers: readonly string[];
  /** Country as `countryOf` gives it, null when none is said. */
  readonly country: string | null;
  /** What it is of, a common noun in lower case: "store" of "the owner of a store"; null when none is said. */
  readonly of: string | null;
}

/** Someone or something of the story that can be meant by a pronoun or a role noun: the entities, by their index. */
export interface Character {
  readonly entity: number;
  readonly name: string;
  /** The name in lower case, and what the name itself means: made when they are asked for. */
  lowerName: string | null;
  asNamed: Resolution | null;
  /** The kind of body that the name shows, null until it is asked for: see `kindOfBody`. */
  body: string | null;
  readonly type: EntityType;
  gender: Gender | null;
  readonly roles: RoleKey[];
  age: string | null;
  readonly trace: Trace;
}

export function lowerName(character: Character): string {
  character.lowerName ??= character.name.toLowerCase();
  return character.lowerName;
}

/** Is this word, in lower case, a part of the character's name? */
export function nameHolds(character: Character, word: string): boolean {
  return lowerName(character).includes(word);
}
