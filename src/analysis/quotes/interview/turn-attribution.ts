import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import type { Attribution } from '../setting/setting.js';
import type { Turn } from './turn-spans.js';

export interface TurnSpeakers {
  /** Index of the first turn with a name, and of the first one by another name: who asks and who answers. */
  asker: number;
  answerer: number;
  /** Index of the first turn of each speaker, by `TurnLabel.who`. */
  readonly byName: Map<string, number>;
}

/** A name speaks for itself; initials and a surname go back to the first turn of that speaker, Q to the first name that asked, A to the other one. */
export function turnAttribution(
  { label }: Turn,
  index: number,
  speakers: TurnSpeakers,
  guest: NounPhrase | null,
): Attribution | null {
  const { kind, phrase, who, short } = label;
  const rule = 'interview-label';
  if (kind === 'name') {
    const first = speakers.byName.get(who);
    if (short && first !== undefined) return { rule, phrase: null, cue: -1, continues: first };
    if (first === undefined) speakers.byName.set(who, index);
    if (speakers.asker < 0) speakers.asker = index;
    else if (speakers.answerer < 0) speakers.answerer = index;
    return { rule, phrase, cue: -1, continues: -1 };
  }
  const from = kind === 'question' ? speakers.asker : speakers.answerer;
  if (from < 0 && kind === 'answer' && guest)
    return { rule: 'interview-guest', phrase: guest, cue: -1, continues: -1 };
  return from < 0 ? null : { rule, phrase: null, cue: -1, continues: from };
}
