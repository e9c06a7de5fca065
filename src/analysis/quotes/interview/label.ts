import type { NounPhrase } from '../../grammar/phrase/phrase.js';

/** The label that opens a turn: "Q:", "ADA REED:", "Ada Reed:", or the initials of somebody whom the story names. */
export interface TurnLabel {
  readonly kind: 'name' | 'question' | 'answer';
  /** The name that the label is or stands for; null for Q and A. */
  readonly phrase: NounPhrase | null;
  /** The same for all labels of one speaker. */
  readonly who: string;
  /** Only the initials or the surname of somebody whom an earlier label names: the turn goes on from that one. */
  readonly short: boolean;
  /** Set as other text is too, not in capitals, or one word that no name is known to be: a label only where the speakers come again. */
  readonly plain: boolean;
  /** First token after the label. */
  readonly end: number;
  readonly block: number;
}
