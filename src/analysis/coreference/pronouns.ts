import type { Gender } from '../entities/entity.js';
import type { Character } from './cast.js';
import {
  type Candidate,
  type Discourse,
  Fact,
  genderFits,
  type Place,
  type Resolution,
  ranked,
} from './reference.js';

/** Points for a candidate of he or she. Found by search over labelled news, then rounded. */
const points = {
  gender: 2,
  sentenceBack: -0.35,
  blockBack: -1.7,
  subject: 1.3,
  lastSpeaker: 0.7,
  possessive: -0.1,
  oblique: -0.8,
  quoted: -2.5,
  embedded: -1.2,
  subjectBefore: 1.1,
} as const;

const farthest = 14;

/** he, him, his, she, her: the person that gender, subject position, recency and the previous speaker point to. */
export function resolvePersonal(discourse: Discourse, gender: Gender, place: Place): Resolution {
  const candidates: Candidate[] = [];
  for (const character of discourse.recent) {
    if (character.type !== 'person') continue;
    const candidate = weigh(discourse, character, gender, place);
    if (candidate) candidates.push(candidate);
  }
  return ranked(candidates);
}

function weigh(
  discourse: Discourse,
  character: Character,
  gender: Gender,
  place: Place,
): Candidate | null {
  const { trace } = character;
  const fits = genderFits(character, gender);
  if (fits === false) return null;
  const sentences = Math.max(0, place.sentence - trace.sentence);
  const blocks = Math.max(0, place.block - trace.block);
  if (sentences > farthest * 3 && discourse.lastPerson !== character) return null;
  let facts: number = Fact.named;
  let score =
    points.sentenceBack * Math.min(sentences, farthest) + points.blockBack * Math.min(blocks, 4);
  const add = (holds: boolean, value: number, fact: number) => {
    if (!holds) return;
    score += value;
    facts |= fact;
  };
  add(fits === true, points.gender, gender === 'female' ? Fact.woman : Fact.man);
  add(trace.subject, points.subject, Fact.subject);
  add(trace.quoted, points.quoted, Fact.quoted);
  add(trace.possessive, points.possessive, Fact.possessive);
  add(trace.oblique, points.oblique, Fact.oblique);
  add(trace.embedded, points.embedded, Fact.embedded);
  const justBefore = trace.subjectSentence >= 0 && place.sentence - trace.subjectSentence <= 1;
  add(justBefore, points.subjectBefore, Fact.subjectBefore);
  const spoke = place.speaks ? points.lastSpeaker : points.lastSpeaker * 0.7;
  add(discourse.lastPerson === character, spoke, Fact.spokeLast);
  return { character, score, facts, sentences, blocks, role: null };
}

/** it, they: the body or organisation mentioned last as a subject. */
export function resolveBody(discourse: Discourse, plural: boolean, place: Place): Resolution {
  const candidates: Candidate[] = [];
  for (const character of discourse.recent) {
    const { trace, type } = character;
    if (type === 'person' || type === (plural ? 'place' : 'group')) continue;
    if (type !== 'organization' && type !== 'group' && type !== 'place') continue;
    const sentences = Math.max(0, place.sentence - trace.sentence);
    if (sentences > 4) continue;
    const spoke = discourse.lastSpeaker === character;
    const score =
      -sentences * 0.6 +
      (trace.subject ? 1.5 : 0) -
      (trace.oblique ? 0.6 : 0) -
      (trace.quoted ? 1.5 : 0) -
      (type === 'place' ? 1.5 : 0) +
      (spoke ? 1.2 : 0);
    const facts = Fact.named | (trace.subject ? Fact.subject : 0) | (spoke ? Fact.spokeLast : 0);
    candidates.push({
      character,
      score,
      facts,
      sentences,
      blocks: Math.max(0, place.block - trace.block),
      role: null,
    });
  }
  return ranked(candidates);
}
