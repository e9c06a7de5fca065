import { countryOf } from '../../words/countries.js';
import { genericBodies, plainNouns, roleMeanings } from '../../words/role-meanings.js';
import type { Gender } from '../entities/entity.js';
import { type Grammar, has, isCapital, isPossessive } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { Word } from '../grammar/word-class.js';
import { type Character, countryAfter, lower, type RoleKey } from './cast.js';
import {
  type Candidate,
  type Discourse,
  type Place,
  type Resolution,
  ranked,
  unresolved,
} from './reference.js';

/** What a role phrase asks for: "the Belarusian leader" = leader of belarus. */
interface Asked {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly age: string | null;
  readonly gender: Gender | null;
  readonly body: boolean;
}

/** "the president", "the Kremlin chief", "the 43-year-old", "the company": who holds such a role in this story, and who of them is near. */
export function resolveRole(
  grammar: Grammar,
  discourse: Discourse,
  cast: readonly Character[],
  phrase: NounPhrase,
  place: Place,
): Resolution {
  const asked = readRole(grammar, phrase);
  if (!asked) return unresolved;
  const pool = asked.body ? discourse.recent : candidatesFor(cast, discourse, asked);
  const candidates: Candidate[] = [];
  for (const character of pool) {
    const candidate = asked.body
      ? weighBody(discourse, character, asked, place)
      : weighPerson(discourse, character, asked, place);
    if (candidate) candidates.push(candidate);
  }
  return ranked(candidates);
}

const castLimit = 200;

function candidatesFor(
  cast: readonly Character[],
  discourse: Discourse,
  asked: Asked,
): readonly Character[] {
  return asked.noun === '' ? discourse.recent : cast.length > castLimit ? discourse.recent : cast;
}

function readRole(grammar: Grammar, phrase: NounPhrase): Asked | null {
  const { tokens } = grammar;
  let noun = lower(grammar, phrase.head);
  let age: string | null = null;
  let country: string | null = null;
  const modifiers: string[] = [];
  for (let at = phrase.first; at < phrase.head; at++) {
    if (isPossessive(grammar, at) || tokens.kind[at] === 3 || tokens.kind[at] === 2) continue;
    if (tokens.kind[at] === 1) {
      age = tokens.text.slice(tokens.start[at], tokens.end[at]);
      continue;
    }
    if (has(grammar, at, Word.determiner)) continue;
    if (has(grammar, at, Word.possessive)) return null;
    const two =
      at + 1 < phrase.head ? countryOf(`${lower(grammar, at)} ${lower(grammar, at + 1)}`) : null;
    const meant = two ?? countryOf(lower(grammar, at));
    if (meant && isCapital(grammar, at)) country = meant;
    else modifiers.push(lower(grammar, at));
    if (two) at++;
  }
  country ??= countryAfter(grammar, phrase.head + 1);
  if (noun === 'old' && age !== null) noun = '';
  else age = null;
  if (
    noun === 'head' &&
    /^(?:state|government)$/.test(
      tokens.text
        .slice(tokens.start[phrase.head + 2] ?? 0, tokens.end[phrase.head + 2] ?? 0)
        .toLowerCase(),
    )
  ) {
    noun = 'head-of-state';
    country = countryAfter(grammar, phrase.head + 3);
  }
  const isBody = has(grammar, phrase.head, Word.body) && !has(grammar, phrase.head, Word.person);
  const gender = has(grammar, phrase.head, Word.female)
    ? 'female'
    : has(grammar, phrase.head, Word.male)
      ? 'male'
      : null;
  return { noun, modifiers, country, age, gender, body: isBody };
}

function weighPerson(
  discourse: Discourse,
  character: Character,
  asked: Asked,
  place: Place,
): Candidate | null {
  if (character.type !== 'person') return null;
  if (asked.gender && character.gender && asked.gender !== character.gender) return null;
  const reasons: string[] = [];
  let score = 0;
  if (asked.age !== null) {
    if (character.age === asked.age) {
      score += 4;
      reasons.push(`aged ${asked.age} in the story`);
    } else if (character.age !== null) return null;
    else if (asked.noun === '') score -= 1;
  }
  if (asked.noun !== '') {
    const match = bestRole(character, asked);
    if (match === null) {
      if (!plainNouns.has(asked.noun) || asked.country) return null;
      score -= 1.5;
    } else {
      score += match.score;
      reasons.push(match.reason);
    }
  }
  const trace = discourse.traces.get(character);
  if (!trace || trace.token > place.token) score -= 2.5;
  else {
    const blocks = Math.max(0, place.block - trace.block);
    score -=
      0.25 * Math.min(blocks, 8) + 0.1 * Math.min(10, Math.max(0, place.sentence - trace.sentence));
    if (trace.subject) score += 0.7;
    if (trace.quoted) score -= 0.8;
    score += 0.08 * Math.min(trace.mentions, 10);
    reasons.push(
      blocks === 0
        ? 'named in this paragraph'
        : `named ${blocks} paragraph${blocks > 1 ? 's' : ''} back`,
    );
  }
  if (discourse.lastSpeaker === character) {
    score += 1.6;
    reasons.push('spoke last');
  }
  return { character, score, reasons };
}

function bestRole(character: Character, asked: Asked): { score: number; reason: string } | null {
  let best: { score: number; reason: string } | null = null;
  for (const role of character.roles) {
    const score = roleScore(role, asked);
    if (score !== null && (best === null || score > best.score)) {
      best = {
        score,
        reason: `${role.modifiers.length > 0 ? `${role.modifiers.join(' ')} ` : ''}${role.noun}${role.country ? ` of ${role.country}` : ''} in the story`,
      };
    }
  }
  return best;
}

/** Offices of which there are several, told apart by the words before them. */
const portfolios = new Set([
  'minister',
  'secretary',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'director',
  'commissioner',
  'editor',
  'manager',
]);

function roleScore(role: RoleKey, asked: Asked): number | null {
  let score: number;
  if (role.noun === asked.noun) score = 3;
  else if (roleMeanings.get(asked.noun)?.has(role.noun)) score = 2;
  else return null;
  if (asked.country !== null) {
    if (role.country === asked.country) score += 2.5;
    else if (role.country !== null) return null;
  }
  const same = asked.modifiers.filter((word) => role.modifiers.includes(word)).length;
  const other = asked.modifiers.length - same;
  // "the health minister" is not the aviation minister.
  if (same === 0 && other > 0 && role.modifiers.length > 0 && portfolios.has(role.noun))
    return null;
  score += 0.8 * same - 0.3 * other;
  if (/^(?:vice|deputy|former|prime|assistant)$/.test(role.modifiers.at(-1) ?? '') && same === 0)
    score -= 1.5;
  return score;
}

/** "the company", "the ministry": a body whose name holds the noun, or the organisation last mentioned. */
function weighBody(
  discourse: Discourse,
  character: Character,
  asked: Asked,
  place: Place,
): Candidate | null {
  if (character.type !== 'organization') return null;
  const trace = discourse.traces.get(character)!;
  const sentences = place.sentence - trace.sentence;
  const named = character.name.toLowerCase().includes(asked.noun);
  if (!named && !genericBodies.has(asked.noun)) return null;
  if (!named && sentences > 12) return null;
  const reasons = [named ? `its name says ${asked.noun}` : 'an organisation'];
  let score = (named ? 3 : 0) - 0.25 * Math.min(20, Math.max(0, sentences));
  if (trace.subject) score += 1;
  if (trace.quoted) score -= 1;
  if (discourse.lastSpeaker === character) score += 1;
  return { character, score, reasons };
}
