import type { Gender } from '../entities/entity.js';
import type { Character } from './cast.js';
import {
  type Candidate,
  type Discourse,
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
  const trace = discourse.traces.get(character)!;
  const fits = genderFits(character, gender);
  if (fits === false) return null;
  const sentences = Math.max(0, place.sentence - trace.sentence);
  const blocks = Math.max(0, place.block - trace.block);
  if (sentences > farthest * 3 && discourse.lastPerson !== character) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (value: number, reason: string) => {
    score += value;
    reasons.push(reason);
  };
  if (fits) add(points.gender, gender === 'female' ? 'a woman' : 'a man');
  add(
    points.sentenceBack * Math.min(sentences, farthest) + points.blockBack * Math.min(blocks, 4),
    sentences === 0
      ? 'named in this sentence'
      : blocks === 0
        ? 'named in this paragraph'
        : `named ${blocks} paragraph${blocks > 1 ? 's' : ''} back`,
  );
  if (trace.subject) add(points.subject, 'subject there');
  if (trace.quoted) add(points.quoted, 'only inside a quotation');
  if (trace.possessive) add(points.possessive, 'as a possessive');
  if (trace.oblique) add(points.oblique, 'after a preposition');
  if (trace.embedded) add(points.embedded, 'inside what someone else says');
  if (trace.subjectSentence >= 0 && place.sentence - trace.subjectSentence <= 1) {
    add(points.subjectBefore, 'subject of the sentence before');
  }
  if (discourse.lastSpeaker === character)
    add(place.speaks ? points.lastSpeaker : points.lastSpeaker * 0.7, 'spoke last');
  return { character, score, reasons };
}

/** it, they: the body or organisation mentioned last as a subject. */
export function resolveBody(discourse: Discourse, plural: boolean, place: Place): Resolution {
  const candidates: Candidate[] = [];
  for (const character of discourse.recent) {
    if (
      character.type !== 'organization' &&
      !(plural && character.type === 'group') &&
      !(character.type === 'place' && !plural)
    )
      continue;
    const trace = discourse.traces.get(character)!;
    const sentences = place.sentence - trace.sentence;
    if (sentences > 4) continue;
    const reasons = [
      sentences <= 0
        ? 'named in this sentence'
        : `named ${sentences} sentence${sentences > 1 ? 's' : ''} back`,
    ];
    let score =
      -sentences * 0.6 +
      (trace.subject ? 1.5 : 0) -
      (trace.oblique ? 0.6 : 0) -
      (trace.quoted ? 1.5 : 0) -
      (character.type === 'place' ? 1.5 : 0);
    if (trace.subject) reasons.push('subject there');
    if (discourse.lastSpeaker === character) {
      score += 1.2;
      reasons.push('spoke last');
    }
    candidates.push({ character, score, reasons });
  }
  return ranked(candidates);
}
