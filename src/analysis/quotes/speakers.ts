import type { Coreference } from '../coreference/index.js';
import type { Resolution } from '../coreference/reference.js';
import { type Grammar, tokenSlice } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { Attribution as Kind, Speaker } from './quote.js';

/** A speaker phrase resolved: who is meant, how the phrase means it, and how clear that is. */
export interface Voice {
  readonly speaker: Speaker;
  readonly attribution: Kind;
  /** Lead of the person chosen over the next candidate; Infinity where there is no other. */
  readonly margin: number;
  readonly resolution: Resolution | null;
}

export function voiceOf(grammar: Grammar, coreference: Coreference, phrase: NounPhrase): Voice {
  const { tokens } = grammar;
  const text = tokenSlice(grammar, phrase.first, phrase.end);
  const mention = { text, start: tokens.start[phrase.first]!, end: tokens.end[phrase.end - 1]! };
  const resolution = coreference.bySpeaker.get(phrase.head) ?? null;
  const best = resolution?.character;
  if (best && phrase.kind !== 'unnamed' && (phrase.kind !== 'role' || resolution.margin > 0.4)) {
    // A group is many people under one heading: those who speak are called as they are here.
    const name = best.type === 'group' && phrase.kind === 'name' ? text : best.name;
    return {
      speaker: { name, entity: best.entity, mention },
      attribution: phrase.kind,
      margin: resolution.margin,
      resolution,
    };
  }
  const attribution = phrase.kind;
  return {
    speaker: { name: text, entity: null, mention },
    attribution,
    margin: Number.POSITIVE_INFINITY,
    resolution,
  };
}
