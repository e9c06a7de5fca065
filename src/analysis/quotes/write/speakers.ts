import { endOf } from '../../../language/token-extent.js';
import type { Resolution } from '../../coreference/character.js';
import type { Coreference } from '../../coreference/index.js';
import { endsInName } from '../../coreference/namesakes.js';
import { isStranger } from '../../coreference/strangers.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { tokenSlice } from '../../grammar/word-text.js';
import type { Attribution as Kind, Speaker } from '../quote.js';
import { type Joint, jointSpeakers } from './joint.js';

/** A speaker phrase resolved: who is meant, how the phrase means it, and how clear that is. */
export interface Voice {
  readonly speaker: Speaker;
  readonly attribution: Kind;
  /** Lead of the person chosen over the next candidate; Infinity where there is no other. */
  readonly margin: number;
  readonly resolution: Resolution | null;
  /** Several names that the story knows, joined. */
  readonly joint?: true;
}

export function voiceOf(grammar: Grammar, coreference: Coreference, phrase: NounPhrase): Voice {
  const { tokens } = grammar;
  const joint = jointSpeakers(grammar, phrase);
  if (joint) return jointVoice(grammar, joint);
  const text = tokenSlice(grammar, phrase.first, phrase.end);
  const mention = { text, start: tokens.start[phrase.first]!, end: endOf(tokens, phrase.end - 1) };
  const resolution = coreference.bySpeaker.get(phrase.head) ?? null;
  const best = resolution?.character;
  // "Bishop said" of Dan Bishop
  const kind = best?.type === 'person' && endsInName(best, text) ? 'name' : phrase.kind;
  if (best && kind !== 'unnamed' && (kind !== 'role' || resolution.margin > 0.4)) {
    // A group is many people under one heading: those who speak are called as they are here.
    const name = best.type === 'group' && kind === 'name' ? text : best.name;
    return {
      speaker: { name, entity: isStranger(best) ? null : best.entity, mention },
      attribution: kind,
      margin: resolution.margin,
      resolution,
    };
  }
  return {
    speaker: { name: text, entity: null, mention },
    attribution: kind,
    margin: Number.POSITIVE_INFINITY,
    resolution,
  };
}

/** Several with one voice are no single entity of the story. */
function jointVoice(grammar: Grammar, { first, end, mentions }: Joint): Voice {
  const { tokens, names } = grammar;
  const all = mentions.map((mention) => names.entities[names.mentions.entity[mention]!]!.name);
  const name = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  const text = tokenSlice(grammar, first, end);
  return {
    speaker: {
      name,
      entity: null,
      mention: { text, start: tokens.start[first]!, end: endOf(tokens, end - 1) },
    },
    attribution: 'name',
    margin: Number.POSITIVE_INFINITY,
    resolution: null,
    joint: true,
  };
}
