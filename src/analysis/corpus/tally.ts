import type { EntityType } from '../entities/entity.js';
import { nameKey } from './name-key.js';
import type { StoryFacts, StoryName } from './story.js';

/** First and last publication date, ISO at day precision or coarser. Null while no dated story was seen. */
export interface Period {
  first: string | null;
  last: string | null;
}

export interface NameCount extends Period {
  readonly type: EntityType;
  /** Full names as the stories give them → stories. */
  readonly names: Map<string, number>;
  /** Every form → stories that use it. */
  readonly forms: Map<string, number>;
  mentions: number;
  stories: number;
}

export interface SpeakerCount extends Period {
  readonly type: EntityType;
  readonly names: Map<string, number>;
  /** Cue words → quotes. */
  readonly cues: Map<string, number>;
  quotes: number;
  words: number;
  stories: number;
}

export interface MonthCount {
  stories: number;
  quotes: number;
  /** Date expressions that denote a time in this month. */
  mentioned: number;
}

/** Sums over stories. Memory grows with the number of distinct names, not with the number of stories. */
export interface Tally extends Period {
  stories: number;
  undated: number;
  words: number;
  direct: number;
  mixed: number;
  indirect: number;
  quotedWords: number;
  unnamed: number;
  unattributed: number;
  /** By `type:key`. */
  readonly names: Map<string, NameCount>;
  readonly speakers: Map<string, SpeakerCount>;
  readonly months: Map<string, MonthCount>;
}

export function newTally(): Tally {
  return {
    stories: 0,
    undated: 0,
    words: 0,
    direct: 0,
    mixed: 0,
    indirect: 0,
    quotedWords: 0,
    unnamed: 0,
    unattributed: 0,
    first: null,
    last: null,
    names: new Map(),
    speakers: new Map(),
    months: new Map(),
  };
}

export function addStory(tally: Tally, story: StoryFacts): void {
  const day = story.published?.slice(0, 10) ?? null;
  const { direct, mixed, indirect } = story.quotes;
  tally.stories++;
  tally.words += story.words;
  tally.direct += direct;
  tally.mixed += mixed;
  tally.indirect += indirect;
  tally.quotedWords += story.quotedWords;
  tally.unnamed += story.unnamed;
  tally.unattributed += story.unattributed;
  extend(tally, day);
  addMonths(tally, story, day);
  addNames(tally, story.names, day);
  addSpeakers(tally, story, day);
}

function addMonths(tally: Tally, story: StoryFacts, day: string | null): void {
  const { direct, mixed, indirect } = story.quotes;
  if (day !== null && day.length >= 7) {
    const month = monthOf(tally, day.slice(0, 7));
    month.stories++;
    month.quotes += direct + mixed + indirect;
  } else {
    tally.undated++;
  }
  for (const mentioned of story.monthsMentioned) monthOf(tally, mentioned).mentioned++;
}

function monthOf(tally: Tally, month: string): MonthCount {
  return entry(tally.months, month, () => ({ stories: 0, quotes: 0, mentioned: 0 }));
}

/** Two entities of a story with one key (a place named in two spellings) are one name of one story. */
function addNames(tally: Tally, names: readonly StoryName[], day: string | null): void {
  const seen = new Set<NameCount>();
  for (const { type, name, mentions, forms } of names) {
    const count = entry(tally.names, keyOf(type, name), () => ({
      type,
      names: new Map(),
      forms: new Map(),
      mentions: 0,
      stories: 0,
      first: null,
      last: null,
    }));
    count.mentions += mentions;
    if (!seen.has(count)) count.stories++;
    seen.add(count);
    increase(count.names, name, 1);
    for (const form of forms) increase(count.forms, form, 1);
    extend(count, day);
  }
}

function addSpeakers(tally: Tally, story: StoryFacts, day: string | null): void {
  const seen = new Set<SpeakerCount>();
  for (const speaker of story.speakers) {
    const { name, type } =
      speaker.entity === null
        ? { ...speaker, type: 'other' as const }
        : story.names[speaker.entity]!;
    const count = entry(tally.speakers, keyOf(type, name), () => ({
      type,
      names: new Map(),
      cues: new Map(),
      quotes: 0,
      words: 0,
      stories: 0,
      first: null,
      last: null,
    }));
    count.quotes += speaker.quotes;
    count.words += speaker.words;
    if (!seen.has(count)) count.stories++;
    seen.add(count);
    increase(count.names, name, 1);
    for (const cue of speaker.cues) increase(count.cues, cue, 1);
    extend(count, day);
  }
}

export function keyOf(type: EntityType, name: string): string {
  return `${type}:${nameKey(name) || name}`;
}

/** Widens the period to the day. ISO dates sort as text; "2023" stands before "2023-01-01". */
export function extend(period: Period, day: string | null): void {
  if (day === null) return;
  if (period.first === null || day < period.first) period.first = day;
  if (period.last === null || day > period.last) period.last = day;
}

export function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
