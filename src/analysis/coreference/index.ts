import { type Article, isBody } from '../../article.js';
import type { Mention } from '../entities/entity.js';
import { afterDateline } from '../grammar/clause/after-dateline.js';
import type { Grammar } from '../grammar/grammar.js';
import { indexRoles, readCast } from './cast.js';
import type { Resolution } from './character.js';
import { newContest } from './contest.js';
import { type SpeechMap, Taken } from './speech-map.js';
import type { Walk } from './walk.js';
import { walkSentence } from './walk-sentence.js';

export interface Coreference {
  /** What each speaker phrase means, by the token of its head. */
  readonly bySpeaker: ReadonlyMap<number, Resolution>;
  /** Pronouns and role nouns that mean an entity with good evidence, for the entities' list of mentions. */
  readonly mentions: readonly Mention[];
}

/**
 * One walk over the text in order: names move the discourse on, pronouns and role nouns are resolved against it and then move it on themselves.
 * `why`: keep the candidates that lost.
 */
export function resolveReferences(
  grammar: Grammar,
  speech: SpeechMap,
  { byline, dateline, blocks }: Article,
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
      hero: null,
      unnamed: new Map(),
      bodies: new Map(),
    },
    bySpeaker: new Map(),
    mentions: [],
  };
  const { sentences } = grammar;
  const place = {
    token: 0,
    sentence: 0,
    block: 0,
    told: 0,
    headed: false,
    embedded: false,
    speaks: false,
  };
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    place.sentence = sentence;
    place.block = sentences.block[sentence]!;
    place.headed = !isBody(blocks[place.block]!);
    const from = sentences.firstToken[sentence]!;
    const to = sentences.endToken[sentence]!;
    if (!(speech.taken[from]! & Taken.quoted)) place.told = sentence;
    walkSentence(walk, place, afterDateline(grammar, dateline, from, to), to);
  }
  return { bySpeaker: walk.bySpeaker, mentions: walk.mentions };
}
