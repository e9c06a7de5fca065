import type { Mention } from '../entities/entity.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Character, Resolution } from './character.js';
import type { Discourse } from './reference.js';
import type { SpeechMap } from './speech-map.js';

export interface Walk {
  readonly grammar: Grammar;
  readonly speech: SpeechMap;
  readonly cast: readonly Character[];
  /** Role noun → its holders. */
  readonly holders: ReadonlyMap<string, readonly Character[]>;
  readonly discourse: Discourse;
  readonly bySpeaker: Map<number, Resolution>;
  readonly mentions: Mention[];
}

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
