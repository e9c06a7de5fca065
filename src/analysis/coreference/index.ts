import type { Article } from '../../article.js';
import { endOf } from '../../language/token-extent.js';
import type { Gender, Mention } from '../entities/entity.js';
import { apposedName } from '../grammar/apposition/apposed-name.js';
import { afterDateline } from '../grammar/clause/after-dateline.js';
import {
  bitsOf,
  type Grammar,
  has,
  isCueVerb,
  isWord,
  lowerWord,
  nameAt,
} from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { cueAt, isFiniteCue } from '../grammar/verb/cue-verb.js';
import { roleNoun, Word } from '../grammar/word-class.js';
import { indexRoles, readCast } from './cast.js';
import type { Character } from './character.js';
import { marginOf, newContest, resolutionOf } from './contest.js';
import { definiteStart, isObject, personalGender } from './expressions.js';
import { moveTo } from './move.js';
import { resolveBody, resolvePersonal } from './pronouns.js';
import { type Discourse, type Place, type Resolution, speak } from './reference.js';
import { resolveRole } from './role-nouns.js';
import { type SpeechMap, Taken } from './speech-map.js';
import { isStranger, meetStranger, openingSubject } from './strangers.js';

export interface Coreference {
  /** What each speaker phrase means, by the token of its head. */
  readonly bySpeaker: ReadonlyMap<number, Resolution>;
  /** Pronouns and role nouns that mean an entity with good evidence, for the entities' list of mentions. */
  readonly mentions: readonly Mention[];
}

interface Walk {
  readonly grammar: Grammar;
  readonly speech: SpeechMap;
  readonly cast: readonly Character[];
  /** Role noun → its holders. */
  readonly holders: ReadonlyMap<string, readonly Character[]>;
  readonly discourse: Discourse;
  readonly bySpeaker: Map<number, Resolution>;
  readonly mentions: Mention[];
}

/** A lead over the next candidate that is enough to go on with; a smaller one decides nothing. */
const settled = 0.4;

/** Words that can mean someone without naming him. */
const refers = Word.subjectPronoun | Word.possessive | Word.objectPronoun | roleNoun;

/**
 * One walk over the text in order: names move the discourse on, pronouns and role nouns are resolved against it and then move it on themselves.
 * `why`: keep the candidates that lost.
 */
export function resolveReferences(
  grammar: Grammar,
  speech: SpeechMap,
  { byline, dateline }: Article,
  why: boolean,
): Coreference {
  const cast = readCast(grammar, byline);
  const walk: Walk = {
    grammar,
    speech,
    cast,
    holders: indexRoles(cast),
    discourse: {
      contest: newContest(why),
      recent: [],
      lastSpeaker: null,
      lastPerson: null,
      unnamed: new Map(),
    },
    bySpeaker: new Map(),
    mentions: [],
  };
  const { sentences } = grammar;
  const place = { token: 0, sentence: 0, block: 0, told: 0, embedded: false, speaks: false };
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    place.sentence = sentence;
    place.block = sentences.block[sentence]!;
    const from = sentences.firstToken[sentence]!;
    const to = sentences.endToken[sentence]!;
    if (!(speech.taken[from]! & Taken.quoted)) place.told = sentence;
    walkSentence(walk, place, afterDateline(grammar, dateline, from, to), to);
  }
  return { bySpeaker: walk.bySpeaker, mentions: walk.mentions };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function walkSentence(walk: Walk, place: Mutable<Place>, from: number, to: number): void {
  const { grammar, speech } = walk;
  const { mentions } = grammar.names;
  let reported = false;
  for (let token = from; token < to; token++) {
    const taken = speech.taken[token]!;
    const bits = bitsOf(grammar, token);
    const named = (bits & Word.named) !== 0;
    const quoted = (taken & Taken.quoted) !== 0;
    // Of what stands in quotation marks only the names are met.
    if (!named && (quoted || (((bits & refers) | taken) === 0 && !isCueVerb(grammar, token))))
      continue;
    const mention = named ? nameAt(grammar, token) : -1;
    const met = named
      ? mentions.firstToken[mention] === token || (taken & Taken.speaker) !== 0
      : taken !== 0 || (bits & refers) !== 0;
    if (met) {
      const phrase = taken & Taken.speaker ? speech.speakers.get(token) : undefined;
      place.token = token;
      place.speaks = speaksHere(grammar, speech, token, mention);
      place.embedded = (reported || (taken & Taken.content) !== 0) && !place.speaks;
      const isName = named && meetName(walk, place, mention, phrase, quoted);
      if (!quoted && !isName) meetExpression(walk, place, phrase);
    }
    if (!quoted && isCueVerb(grammar, token) && opensReport(grammar, token)) reported = true;
  }
}

/** Does the name at this token, or the token itself where there is none, name a speaker? */
function speaksHere(
  { names }: Grammar,
  { taken }: SpeechMap,
  token: number,
  mention: number,
): boolean {
  if (mention < 0) return (taken[token]! & Taken.speaker) !== 0;
  const end = names.mentions.endToken[mention]!;
  for (let at = names.mentions.firstToken[mention]!; at < end; at++)
    if (taken[at]! & Taken.speaker) return true;
  return false;
}

/** A verb of saying: what follows it in the sentence is somebody's words. */
function opensReport(grammar: Grammar, token: number): boolean {
  if (!isFiniteCue(grammar, token)) return false;
  const { frame } = cueAt(grammar, token);
  return frame === 'clause' || frame === 'person';
}

/** A token of a name. Answers whether the name is all there is to it. */
function meetName(
  walk: Walk,
  place: Place,
  mention: number,
  phrase: NounPhrase | undefined,
  quoted: boolean,
): boolean {
  const { grammar, discourse } = walk;
  const { mentions } = grammar.names;
  const character = walk.cast[mentions.entity[mention]!]!;
  if (mentions.firstToken[mention] === place.token) {
    const end = mentions.endToken[mention]!;
    moveTo(grammar, discourse, character, place, place.token, end, quoted);
    // "Reed himself"
    character.gender ??= has(grammar, end, Word.objectPronoun) ? reflexive(grammar, end) : null;
  }
  if (phrase && phrase.kind !== 'role') {
    character.asNamed ??= { character, margin: Number.POSITIVE_INFINITY, candidates: [] };
    walk.bySpeaker.set(place.token, character.asNamed);
    speak(discourse, character);
  }
  return phrase?.kind !== 'role';
}

function reflexive(grammar: Grammar, token: number): Gender | null {
  if (isWord(grammar, token, 'himself')) return 'male';
  return isWord(grammar, token, 'herself') ? 'female' : null;
}

/** A pronoun or a role noun outside quotations. */
function meetExpression(walk: Walk, place: Place, phrase: NounPhrase | undefined): void {
  const { grammar, discourse, holders } = walk;
  const { token } = place;
  const gender = personalGender(grammar, token);
  if (gender) {
    resolvePersonal(discourse, gender, place, isObject(grammar, token));
    settle(walk, place, token, token + 1, 'pronoun');
  } else if (phrase?.kind === 'pronoun') {
    const plural = isWord(grammar, token, 'they');
    if (!plural && !isWord(grammar, token, 'it')) return;
    resolveBody(discourse, plural, place);
    settle(walk, place, token, token + 1, 'pronoun');
  } else if (phrase?.kind === 'role') {
    resolveRole(grammar, discourse, holders, phrase, place);
    settle(walk, place, phrase.first, phrase.end, 'role');
    if (!discourse.contest.best) meetStranger(grammar, discourse, phrase, place);
  } else if (phrase) {
    if (has(grammar, token, Word.person))
      discourse.unnamed.set(lowerWord(grammar, token), place.sentence);
    meetStranger(grammar, discourse, phrase, place);
  } else if (has(grammar, token, roleNoun)) {
    const first = definiteStart(grammar, token);
    const role: NounPhrase = { kind: 'role', first, end: token + 1, head: token, mention: -1 };
    if (first !== token) {
      // "the Minister of Finance, Ada Reed,": the name says who it is.
      if (apposedName(grammar, role, grammar.sentences.endToken[place.sentence]!)) return;
      resolveRole(grammar, discourse, holders, role, place);
      settle(walk, place, first, token + 1, 'role');
      if (discourse.contest.best) return;
    }
    const opening = openingSubject(grammar, place, token);
    if (opening) meetStranger(grammar, discourse, opening, place);
  }
}

/** The contest for the expression in tokens [first, end) is decided: notes its meaning and moves the discourse on. */
function settle(
  walk: Walk,
  place: Place,
  first: number,
  end: number,
  kind: 'pronoun' | 'role',
): void {
  const { grammar, discourse } = walk;
  const { contest } = discourse;
  if (place.speaks) walk.bySpeaker.set(place.token, resolutionOf(contest));
  const { best, score } = contest;
  const margin = marginOf(contest);
  if (!best || margin < settled) return;
  moveTo(grammar, discourse, best, place, first, end, false);
  if (place.speaks) speak(discourse, best);
  if (kind === 'pronoun' && best.gender === null && margin >= 1) {
    best.gender = personalGender(grammar, place.token);
  }
  const sure = kind === 'pronoun' ? margin >= 1 : score >= 3.5 && margin >= 1.2;
  if (!sure || isStranger(best)) return;
  const { tokens } = grammar;
  walk.mentions.push({
    entity: best.entity,
    kind,
    firstToken: first,
    endToken: end,
    start: tokens.start[first]!,
    end: endOf(tokens, end - 1),
    confidence: margin >= 2 ? 0.95 : 0.85,
    evidence,
  });
}

const evidence: readonly string[] = ['coreference'];
