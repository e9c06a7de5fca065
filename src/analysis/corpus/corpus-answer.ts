import type {
  CorpusAnswer,
  GroupBy,
  NameAnswer,
  Original,
  SpeakerAnswer,
  TallyAnswer,
  VerbAnswer,
} from './answer.js';
import { commonest } from './commonest.js';
import { type Joins, joinNames } from './join-names.js';
import { merged } from './merge.js';
import { byCodeUnit, ranked } from './ranked.js';
import type { NameCount, SpeakerCount, Tally } from './tally.js';
import { verbCounts } from './verbs.js';

/** What all stories amount to, and each group of them; names that mean the same are joined as all stories say. */
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
  const { names, speakers } = merged(tally, joins);
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
