import type { StoryFacts, StoryName } from './story.js';
import {
  extend,
  increase,
  keyOf,
  type MonthCount,
  type NameCount,
  type SpeakerCount,
  type Tally,
} from './tally.js';

/** Adds what one story holds to the sums. */
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

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
