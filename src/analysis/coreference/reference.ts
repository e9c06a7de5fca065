import type { Gender } from '../entities/entity.js';
import type { Character } from './cast.js';

/** A character that an expression may mean, with the reasons that speak for and against it. */
export interface Candidate {
  readonly character: Character;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a pronoun or role noun means: the best candidate first. Empty when nobody fits. */
export interface Resolution {
  readonly candidates: readonly Candidate[];
  /** How far the first is ahead of the second; Infinity for the only one. */
  readonly margin: number;
}

export const unresolved: Resolution = { candidates: [], margin: 0 };

export function ranked(candidates: Candidate[]): Resolution {
  if (candidates.length === 0) return unresolved;
  candidates.sort((a, b) => b.score - a.score);
  const second = candidates[1];
  return {
    candidates,
    margin: second ? candidates[0]!.score - second.score : Number.POSITIVE_INFINITY,
  };
}

/** What the story has done with a character up to here. */
export interface Trace {
  /** Token of the last mention. */
  token: number;
  sentence: number;
  block: number;
  /** Was the last mention the subject of its clause, inside a quotation, a possessive, after a preposition? */
  subject: boolean;
  quoted: boolean;
  possessive: boolean;
  oblique: boolean;
  /** Is it inside what somebody in the same sentence is reported to have said? */
  embedded: boolean;
  /** Sentence of the last mention as a subject outside quotations, -1 for none. */
  subjectSentence: number;
  mentions: number;
}

/** Where and how an expression stands that wants resolving. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  /** Does it stand inside what somebody in the same sentence is reported to have said? */
  readonly embedded: boolean;
  /** Is it the subject of a cue verb at a quotation or reported speech? */
  readonly speaks: boolean;
}

export interface Discourse {
  readonly traces: Map<Character, Trace>;
  /** Characters by recency of mention, the latest last; at most `memory` of them. */
  readonly recent: Character[];
  lastSpeaker: Character | null;
  /** The last speaker who is a person. */
  lastPerson: Character | null;
}

export const memory = 24;

export function speak(discourse: Discourse, character: Character): void {
  discourse.lastSpeaker = character;
  if (character.type === 'person') discourse.lastPerson = character;
}

export function remember(
  discourse: Discourse,
  character: Character,
  trace: Omit<Trace, 'mentions' | 'subjectSentence'>,
): void {
  const old = discourse.traces.get(character);
  // A name inside a quotation does not bring its bearer onto the scene again.
  if (old && trace.quoted) return;
  discourse.traces.set(character, {
    ...trace,
    mentions: (old?.mentions ?? 0) + 1,
    subjectSentence: trace.subject && !trace.quoted ? trace.sentence : (old?.subjectSentence ?? -1),
  });
  const at = discourse.recent.indexOf(character);
  if (at >= 0) discourse.recent.splice(at, 1);
  discourse.recent.push(character);
  if (discourse.recent.length > memory) discourse.recent.shift();
}

/** Does the gender of a pronoun go with a character? null = not known. */
export function genderFits(character: Character, gender: Gender | null): boolean | null {
  if (gender === null || character.gender === null) return null;
  return character.gender === gender;
}
