import type { Gender } from '../entities/entity.js';
import type { Character } from './character.js';
import type { Contest } from './contest.js';

/** Why a candidate got its score, as bits: put into words only when somebody asks. */
export enum Fact {
  named = 1,
  woman = 2,
  man = 4,
  subject = 8,
  quoted = 16,
  possessive = 32,
  oblique = 64,
  embedded = 128,
  subjectBefore = 256,
  spokeLast = 512,
  nameSays = 1024,
  anyBody = 2048,
  sameAge = 4096,
}

/** Where and how an expression stands that wants resolving. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  /** The last sentence that does not begin inside a quotation. */
  readonly told: number;
  /** In the headline, or else outside the body? */
  readonly headed: boolean;
  /** Does it stand inside what somebody in the same sentence is reported to have said? */
  readonly embedded: boolean;
  /** Is it the subject of a cue verb at a quotation or reported speech? */
  readonly speaks: boolean;
}

export interface Discourse {
  readonly contest: Contest;
  /** Characters by recency of mention, the latest last; at most `memory` of them. */
  readonly recent: Character[];
  lastSpeaker: Character | null;
  /** The last speaker who is a person. */
  lastPerson: Character | null;
  /** Whose life an obituary tells. */
  hero: Character | null;
  /** Noun of a speaker without a name ("a source", "one official") → the sentence that spoke of him last. */
  readonly unnamed: Map<string, number>;
  /** Noun for a body ("company") → the body that it meant last. */
  readonly bodies: Map<string, Character>;
}

export const memory = 24;

export function speak(discourse: Discourse, character: Character): void {
  discourse.lastSpeaker = character;
  if (character.type === 'person') discourse.lastPerson = character;
}

/** Puts the character last in the list of recent ones, as the latest mentioned: the others move down to where it stood, or the oldest is forgotten. */
export function remember({ recent }: Discourse, character: Character): void {
  if (recent.length < memory && !recent.includes(character)) {
    recent.push(character);
    return;
  }
  let moved = character;
  for (let at = recent.length - 1; at >= 0; at--) {
    const here = recent[at]!;
    recent[at] = moved;
    if (here === character) return;
    moved = here;
  }
}

/** Does the gender of a pronoun go with a character? null = not known. */
export function genderFits(character: Character, gender: Gender | null): boolean | null {
  if (gender === null || character.gender === null) return null;
  return character.gender === gender;
}
