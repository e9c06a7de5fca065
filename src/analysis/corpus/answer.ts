import type { CueTone } from '../../words/cues.js';
import type { EntityType } from '../entities/entity.js';
import { commonest, type Joins, joined, joinNames } from './join.js';
import { byCodeUnit, ranked } from './ranked.js';
import type { MonthCount, NameCount, SpeakerCount, Tally } from './tally.js';
import { verbCounts } from './verbs.js';

export type GroupBy = 'source' | 'month';

/** A story that others are copies of. */
export interface Original {
  readonly file: string;
  readonly id: string | number | null;
  readonly copies: number;
}

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

export interface VerbAnswer {
  readonly verb: string;
  readonly count: number;
  readonly tone: CueTone | null;
}

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

export interface CorpusAnswer extends TallyAnswer {
  readonly by: GroupBy | null;
  /** Largest first, months in order. The name is null for stories that do not say. */
  readonly groups: readonly ({ readonly name: string | null } & TallyAnswer)[];
  /** Null when copies were not looked for. */
  readonly copies: { readonly stories: number; readonly originals: readonly Original[] } | null;
}

export function corpusAnswer(
  all: Tally,
  by: GroupBy | null,
  groups: ReadonlyMap<string, Tally>,
  originals: readonly Original[] | null,
): CorpusAnswer {
  const joins = joinNames(all.names);
  const known = fullNames(all.names);
  return {
    ...tallyAnswer(all, joins, known),
    by,
    groups: [...groups]
      .sort(([a, one], [b, other]) =>
        by === 'month' ? byCodeUnit(a, b) : other.stories - one.stories || byCodeUnit(a, b),
      )
      .map(([name, tally]) => ({ name: name || null, ...tallyAnswer(tally, joins, known) })),
    copies: originals && {
      stories: originals.reduce((sum, { copies }) => sum + copies, 0),
      originals,
    },
  };
}

function tallyAnswer(tally: Tally, joins: Joins, known: ReadonlyMap<string, string>): TallyAnswer {
  const { stories, undated, first, last, words, direct, mixed, indirect } = tally;
  const { names, speakers } = joined(tally, joins);
  const total = direct + mixed + indirect;
  return {
    stories,
    undated,
    first,
    last,
    words,
    quotes: {
      total,
      direct,
      mixed,
      indirect,
      words: tally.quotedWords,
      named: total - tally.unnamed - tally.unattributed,
      unnamed: tally.unnamed,
      unattributed: tally.unattributed,
    },
    speakers: [...speakers]
      .map(([key, count]) => speakerAnswer(known.get(key), count, tally.quotedWords))
      .sort((a, b) => b.quotes - a.quotes || b.words - a.words || byCodeUnit(a.name, b.name)),
    names: [...names]
      .map(([key, count]) => nameAnswer(known.get(key)!, count))
      .sort(
        (a, b) => b.stories - a.stories || b.mentions - a.mentions || byCodeUnit(a.name, b.name),
      ),
    months: [...tally.months]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([month, count]) => ({ month, ...count })),
  };
}

function speakerAnswer(
  name: string | undefined,
  { type, names, quotes, words, stories, first, last, cues }: SpeakerCount,
  quotedWords: number,
): SpeakerAnswer {
  const verbs = verbCounts(cues);
  return {
    name: name ?? commonest(names),
    type,
    quotes,
    words,
    share: quotedWords === 0 ? 0 : Math.round((words / quotedWords) * 10000) / 10000,
    stories,
    first,
    last,
    neutral: ofTone(verbs, 'neutral'),
    loaded: ofTone(verbs, 'loaded'),
    verbs,
  };
}

function ofTone(verbs: readonly VerbAnswer[], wanted: VerbAnswer['tone']): number {
  return verbs.reduce((sum, { count, tone }) => (tone === wanted ? sum + count : sum), 0);
}

function nameAnswer(
  name: string,
  { type, forms, mentions, stories, first, last }: NameCount,
): NameAnswer {
  return {
    name,
    type,
    mentions,
    stories,
    first,
    last,
    forms: ranked(forms).map(([form]) => form),
  };
}

/** Key → the full name that most stories use. Of a joined name it is that of its target: "European Union", not the commoner "EU". */
function fullNames(names: ReadonlyMap<string, NameCount>): Map<string, string> {
  const full = new Map<string, string>();
  for (const [key, count] of names) full.set(key, commonest(count.names));
  return full;
}
