import type { CueTone } from '../../words/cues.js';
import type { EntityType } from '../entities/entity.js';
import type { MonthCount } from './tally.js';

/** What the answers for groups of stories are by. */
export type GroupBy = 'source' | 'month';

/** A story that others are copies of. */
export interface Original {
  readonly file: string;
  readonly id: string | number | null;
  readonly copies: number;
}

/** One speaker over all stories; days are ISO, null when no dated story has the speaker. */
export interface SpeakerAnswer {
  readonly name: string;
  readonly type: EntityType;
  readonly quotes: number;
  readonly words: number;
  /** Of all quoted and reported words, 0 … 1. */
  readonly share: number;
  readonly stories: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Quotes whose verb only says that something was said, and those whose verb judges it ("claimed", "admitted"). */
  readonly neutral: number;
  readonly loaded: number;
  /** Verbs in their base form, commonest first; the tone is null for a word that is no known verb of saying. */
  readonly verbs: readonly VerbAnswer[];
}

/** A cue verb and the quotes that it leads. */
export interface VerbAnswer {
  readonly verb: string;
  readonly count: number;
  readonly tone: CueTone | null;
}

/** One name over all stories; days are ISO, null when no dated story has it. */
export interface NameAnswer {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
  readonly stories: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly forms: readonly string[];
}

/** What a set of stories amounts to. Lists are sorted: most first, equals by name (code units). */
export interface TallyAnswer {
  readonly stories: number;
  readonly undated: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly words: number;
  readonly quotes: {
    readonly total: number;
    readonly direct: number;
    readonly mixed: number;
    readonly indirect: number;
    readonly words: number;
    readonly named: number;
    readonly unnamed: number;
    readonly unattributed: number;
  };
  readonly speakers: readonly SpeakerAnswer[];
  readonly names: readonly NameAnswer[];
  readonly months: readonly ({ readonly month: string } & Readonly<MonthCount>)[];
}

/** What all stories amount to, and each group of them. */
export interface CorpusAnswer extends TallyAnswer {
  readonly by: GroupBy | null;
  /** Largest first, months in order. The name is null for stories that do not say. */
  readonly groups: readonly ({ readonly name: string | null } & TallyAnswer)[];
  /** Null when copies were not looked for. */
  readonly copies: { readonly stories: number; readonly originals: readonly Original[] } | null;
}
