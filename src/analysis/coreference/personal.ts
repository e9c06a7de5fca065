import type { Gender } from '../entities/entity.js';
import type { Character } from './character.js';
import { enter, openContest } from './contest.js';
import { type Discourse, Fact, genderFits, type Place } from './reference.js';

/** Points for a candidate of he or she. Found by search over labelled news, then rounded. */
export const points = {
  gender: 1.5,
  sentenceBack: -0.35,
  blockBack: -1.7,
  subject: 1.3,
  lastSpeaker: 0.7,
  /** For whom an obituary is about, once the paragraph of another speaker is over. */
  hero: 4.5,
  possessive: -0.1,
  oblique: -0.8,
  quoted: -2.5,
  embedded: -1.2,
  /** Further on in the sentence that brings in somebody's kin: it goes on about him. */
  kin: -2,
  subjectBefore: 1.1,
  /** For a speaker whom his own words name. */
  namedInside: -1.5,
  /** More for the subject of the sentence before whose sex nothing tells: lists know few names of far countries. */
  unknownBefore: 1,
} as const;

/** In sentences: who was mentioned still farther back is as far. */
export const farthest = 14;

/** he, him, his, she, her: the person that gender, subject position, recency and the previous speaker point to; not `other`. */
export function resolvePersonal(
  discourse: Discourse,
  gender: Gender,
  place: Place,
  isObject: boolean,
  other: Character | null,
): void {
  const { recent, contest } = discourse;
  openContest(contest);
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    if (character.type !== 'person' || character === other) continue;
    // "The captain met her": not herself.
    if (isObject && isOfSameVerb(character, place)) continue;
    weigh(discourse, character, gender, place);
  }
}

/** Is this the subject right before the verb whose object stands here? In tokens. */
function isOfSameVerb({ trace }: Character, { token, embedded }: Place): boolean {
  return trace.subject && !embedded && token - trace.token <= longestClause;
}

const longestClause = 5;

function weigh(discourse: Discourse, character: Character, gender: Gender, place: Place): void {
  const { trace } = character;
  const fits = genderFits(character, gender);
  if (fits === false) return;
  const sentences = Math.max(0, place.sentence - trace.sentence);
  const blocks = Math.max(0, place.block - trace.block);
  if (sentences > farthest * 3 && discourse.lastPerson !== character) return;
  // The sentences of a quotation do not part "she said" from what was told before it.
  const since = place.sentence - trace.subjectSentence;
  const isLatest = since <= 1 || (blocks === 0 && trace.subjectSentence === place.told);
  const justBefore = trace.subjectSentence >= 0 && isLatest;
  const spokeLast = discourse.lastPerson === character;
  let score =
    points.sentenceBack * Math.min(sentences, farthest) + points.blockBack * Math.min(blocks, 4);
  if (fits === true) score += points.gender;
  if (trace.subject) score += points.subject;
  if (trace.quoted) score += points.quoted;
  if (trace.possessive) score += points.possessive;
  if (trace.oblique) score += points.oblique;
  if (trace.embedded) score += points.embedded;
  if (trace.kin && sentences === 0) score += points.kin;
  if (justBefore) score += points.subjectBefore + (fits === null ? points.unknownBefore : 0);
  if (place.speaks && trace.namedInside === place.sentence) score += points.namedInside;
  if (spokeLast) score += points.lastSpeaker * (place.speaks ? 1 : 0.7);
  const { hero, lastPerson } = discourse;
  if (character === hero && lastPerson !== hero && place.block > (lastPerson?.trace.block ?? -1))
    score += points.hero;
  const facts = discourse.contest.kept
    ? factsOf(character, fits, justBefore) | (spokeLast ? Fact.spokeLast : 0)
    : 0;
  enter(discourse.contest, character, score, facts, sentences, blocks, null);
}

/** What speaks for and against a candidate, for those who ask why. */
function factsOf({ gender, trace }: Character, fits: boolean | null, justBefore: boolean): number {
  return (
    Fact.named |
    (fits !== true ? 0 : gender === 'female' ? Fact.woman : Fact.man) |
    (trace.subject ? Fact.subject : 0) |
    (trace.quoted ? Fact.quoted : 0) |
    (trace.possessive ? Fact.possessive : 0) |
    (trace.oblique ? Fact.oblique : 0) |
    (trace.embedded ? Fact.embedded : 0) |
    (justBefore ? Fact.subjectBefore : 0)
  );
}
