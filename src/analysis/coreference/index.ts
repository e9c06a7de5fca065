import type { Mention } from '../entities/entity.js';
import { cueAt, isFiniteCue } from '../grammar/cue-verb.js';
import { type Grammar, has } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { roleNoun } from '../grammar/word-class.js';
import { type Character, indexRoles, lower, readCast } from './cast.js';
import { definiteStart, personalGender } from './expressions.js';
import { moveTo } from './move.js';
import { resolveBody, resolvePersonal } from './pronouns.js';
import { type Discourse, type Place, type Resolution, speak } from './reference.js';
import { resolveRole } from './role-nouns.js';

/** The quotations and speakers of a text as coreference needs them: all by token. */
export interface SpeechMap {
  /** Of every token: 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Phrases that name a speaker, by the token of their head. */
  readonly speakers: ReadonlyMap<number, NounPhrase>;
}

export interface Coreference {
  /** What each speaker phrase means, by the token of its head. */
  readonly bySpeaker: ReadonlyMap<number, Resolution>;
  /** Pronouns and role nouns that mean an entity with good evidence, for the entities' list of mentions. */
  readonly mentions: readonly Mention[];
}

interface Walk {
  readonly grammar: Grammar;
  readonly cast: readonly Character[];
  /** Role noun → its holders. */
  readonly holders: ReadonlyMap<string, readonly Character[]>;
  readonly discourse: Discourse;
  readonly bySpeaker: Map<number, Resolution>;
  readonly mentions: Mention[];
}

/** A lead over the next candidate that is enough to go on with; a smaller one decides nothing. */
const settled = 0.4;

/** One walk over the text in order: names move the discourse on, pronouns and role nouns are resolved against it and then move it on themselves. */
export function resolveReferences(
  grammar: Grammar,
  speech: SpeechMap,
  byline: readonly string[],
): Coreference {
  const cast = readCast(grammar, byline);
  const walk: Walk = {
    grammar,
    cast,
    holders: indexRoles(cast),
    discourse: { recent: [], lastSpeaker: null, lastPerson: null },
    bySpeaker: new Map(),
    mentions: [],
  };
  const { tokens, sentences, names } = grammar;
  let reporting = { sentence: -1, cue: -1 };
  for (let token = 0; token < tokens.count; token++) {
    const sentence = sentences.ofToken[token]!;
    if (sentence < 0) continue;
    const phrase = speech.speakers.get(token);
    const quoted = speech.quoted[token] === 1;
    const block = sentences.block[sentence]!;
    if (sentence !== reporting.sentence) reporting = { sentence, cue: -1 };
    const embedded = reporting.cue >= 0 && !speaksHere(grammar, speech, token);
    const place: Place = { token, sentence, block, embedded, speaks: phrase !== undefined };
    const named = names.ofToken[token]! >= 0 && meetName(walk, place, phrase, quoted);
    if (!quoted && !named) meetExpression(walk, place, phrase);
    if (!quoted && opensReport(grammar, token)) reporting = { sentence, cue: token };
  }
  return { bySpeaker: walk.bySpeaker, mentions: walk.mentions };
}

/** Does the name at this token, or the token itself, name a speaker? */
function speaksHere({ names }: Grammar, { speakers }: SpeechMap, token: number): boolean {
  const mention = names.ofToken[token]!;
  if (mention < 0) return speakers.has(token);
  const { firstToken, endToken } = names.mentions[mention]!;
  for (let at = firstToken; at < endToken; at++) if (speakers.has(at)) return true;
  return false;
}

/** A verb of saying: what follows it in the sentence is somebody's words. */
function opensReport(grammar: Grammar, token: number): boolean {
  if (grammar.cue[token] === 0 || !isFiniteCue(grammar, token)) return false;
  const { frame } = cueAt(grammar, token);
  return frame === 'clause' || frame === 'person';
}

/** A token of a name. Answers whether the name is all there is to it. */
function meetName(
  walk: Walk,
  place: Place,
  phrase: NounPhrase | undefined,
  quoted: boolean,
): boolean {
  const { grammar, discourse } = walk;
  const named = grammar.names.mentions[grammar.names.ofToken[place.token]!]!;
  const character = walk.cast[named.entity];
  if (!character) return true;
  if (named.firstToken === place.token) {
    moveTo(grammar, discourse, character, place, named.firstToken, named.endToken, quoted);
  }
  if (phrase && phrase.kind !== 'role') {
    walk.bySpeaker.set(place.token, {
      candidates: [{ character, score: 1, facts: 0, sentences: 0, blocks: 0, role: null }],
      margin: Number.POSITIVE_INFINITY,
    });
    speak(discourse, character);
  }
  return phrase?.kind !== 'role';
}

/** A pronoun or a role noun outside quotations. */
function meetExpression(walk: Walk, place: Place, phrase: NounPhrase | undefined): void {
  const { grammar, discourse, holders } = walk;
  const { token } = place;
  const gender = personalGender(grammar, token);
  if (gender) {
    settle(walk, place, resolvePersonal(discourse, gender, place), [token, token + 1], 'pronoun');
  } else if (phrase?.kind === 'pronoun') {
    const word = lower(grammar, token);
    if (word !== 'they' && word !== 'it') return;
    settle(
      walk,
      place,
      resolveBody(discourse, word === 'they', place),
      [token, token + 1],
      'pronoun',
    );
  } else if (phrase?.kind === 'role') {
    settle(
      walk,
      place,
      resolveRole(grammar, discourse, holders, phrase, place),
      [phrase.first, phrase.end],
      'role',
    );
  } else if (!phrase && has(grammar, token, roleNoun)) {
    const first = definiteStart(grammar, token);
    if (first === token) return;
    const role: NounPhrase = { kind: 'role', first, end: token + 1, head: token, mention: -1 };
    settle(
      walk,
      place,
      resolveRole(grammar, discourse, holders, role, place),
      [first, token + 1],
      'role',
    );
  }
}

function settle(
  walk: Walk,
  place: Place,
  resolution: Resolution,
  [first, end]: readonly [number, number],
  kind: 'pronoun' | 'role',
): void {
  const { grammar, discourse } = walk;
  if (place.speaks) walk.bySpeaker.set(place.token, resolution);
  const best = resolution.candidates[0];
  if (!best || resolution.margin < settled) return;
  moveTo(grammar, discourse, best.character, place, first, end, false);
  if (place.speaks) speak(discourse, best.character);
  if (kind === 'pronoun' && best.character.gender === null && resolution.margin >= 1) {
    best.character.gender = personalGender(grammar, place.token);
  }
  const sure =
    kind === 'pronoun' ? resolution.margin >= 1 : best.score >= 3.5 && resolution.margin >= 1.2;
  if (!sure) return;
  const { tokens } = grammar;
  walk.mentions.push({
    entity: best.character.entity,
    kind,
    firstToken: first,
    endToken: end,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    confidence: resolution.margin >= 2 ? 0.95 : 0.85,
    evidence: ['coreference'],
  });
}
