import type { Character } from './character.js';
import { farthest, points } from './personal.js';
import type { Discourse, Place } from './reference.js';

/** More for whom the sentence opens with than for the subject of a clause inside it. */
const opening = 0.8;

/** How much the story is about somebody at this place, whatever his sex: as for a pronoun; null when it has not told of him just before. */
export function focusOf(discourse: Discourse, character: Character, place: Place): number | null {
  const { trace } = character;
  const blocks = Math.max(0, place.block - trace.block);
  if (blocks > 1) return null;
  const before = trace.subjectSentence;
  const isSubject = before >= 0 && (place.sentence - before <= 1 || before === place.told);
  const spokeLast = discourse.lastPerson === character;
  if (!isSubject && !spokeLast) return null;
  const sentences = Math.min(Math.max(0, place.sentence - trace.sentence), farthest);
  let score = points.sentenceBack * sentences + points.blockBack * blocks;
  // "Reed sold her boat": still the subject of her sentence.
  if (trace.subject || before === trace.sentence) score += points.subject;
  if (trace.openedSentence === before) score += opening;
  if (trace.quoted) score += points.quoted;
  if (trace.possessive) score += points.possessive;
  if (trace.oblique) score += points.oblique;
  if (trace.embedded) score += points.embedded;
  if (isSubject) score += points.subjectBefore;
  if (spokeLast) score += points.lastSpeaker;
  return score;
}
