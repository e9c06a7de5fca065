import { plainNouns } from '../../../words/role-meanings.js';
import type { Character } from '../character.js';
import { enter } from '../contest.js';
import { type Discourse, Fact, type Place } from '../reference.js';
import { isStranger } from '../strangers.js';
import { type Asked, bestRole } from './role-score.js';

export function weighPerson(
  discourse: Discourse,
  character: Character,
  asked: Asked,
  place: Place,
): void {
  if (character.type !== 'person' || isStranger(character)) return;
  if (asked.gender && character.gender && asked.gender !== character.gender) return;
  let score = 0;
  let facts = 0;
  if (asked.age !== null) {
    if (character.age !== null && character.age !== asked.age) return;
    score += character.age === null ? -1 : 4;
    if (character.age !== null) facts |= Fact.sameAge;
    if (isSubjectBefore(character, place)) score += subjectBefore;
  }
  const match = asked.noun === '' ? null : bestRole(character, asked);
  if (match) score += match.score;
  else if (asked.noun !== '') {
    if (!plainNouns.has(asked.noun) || asked.country) return;
    score -= 2.2;
  }
  const { trace } = character;
  const seen = trace.token >= 0;
  const blocks = Math.max(0, place.block - trace.block);
  const sentences = Math.max(0, place.sentence - trace.sentence);
  if (seen) {
    score -= 0.25 * Math.min(blocks, 8) + 0.1 * Math.min(10, sentences);
    score +=
      (trace.subject ? 0.7 : 0) - (trace.quoted ? 0.8 : 0) + 0.08 * Math.min(trace.mentions, 10);
    facts |= Fact.named;
  } else score -= 2.5;
  if (discourse.lastSpeaker === character) {
    score += 1.6;
    facts |= Fact.spokeLast;
  }
  enter(discourse.contest, character, score, facts, sentences, blocks, match?.role ?? null);
}

/** More for whom the sentence before is about, where nothing but an age is asked for. */
const subjectBefore = 1.8;

function isSubjectBefore({ trace }: Character, { sentence, told, block }: Place): boolean {
  if (trace.subjectSentence < 0 || trace.block !== block) return false;
  return trace.subjectSentence === told || sentence - trace.subjectSentence <= 1;
}
