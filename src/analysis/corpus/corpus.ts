import { addStory } from './add-story.js';
import type { CorpusAnswer, GroupBy, Original } from './answer.js';
import { copyIndex } from './copies.js';
import { corpusAnswer } from './corpus-answer.js';
import type { StoryFacts } from './story.js';
import { newTally, type Tally } from './tally.js';

export interface CorpusOptions {
  /** One answer per outlet or per month of publication beside the whole; null = the whole only. */
  readonly by: GroupBy | null;
  /** Count near-identical wire copies once: the first in input order stands for all. Facts must have sketches. */
  readonly dedupe: boolean;
}

/** Answers about many stories, taken in one at a time and in input order. */
export interface Corpus {
  add(story: StoryFacts): void;
  /** May be asked at any time (Ctrl-C): the answer for the stories so far. */
  answer(): CorpusAnswer;
}

/** Of no story yet. Stories are added one by one; the answer may be asked for at any time. */
export function newCorpus({ by, dedupe }: CorpusOptions): Corpus {
  const all = newTally();
  const groups = new Map<string, Tally>();
  const copies = dedupe ? copyCounter() : null;
  return {
    add(story) {
      if (copies?.isCopy(story)) return;
      addStory(all, story);
      if (by === null) return;
      const name = groupOf(story, by);
      const group = groups.get(name) ?? newTally();
      addStory(group, story);
      groups.set(name, group);
    },
    answer: () => corpusAnswer(all, by, groups, copies?.originals() ?? null),
  };
}

/** Empty = the story does not say. */
function groupOf({ source, published }: StoryFacts, by: GroupBy): string {
  if (by === 'source') return source ?? '';
  return published !== null && published.length >= 7 ? published.slice(0, 7) : '';
}

function copyCounter(): { isCopy(story: StoryFacts): boolean; originals(): Original[] } {
  const index = copyIndex();
  const stories: Pick<Original, 'file' | 'id'>[] = [];
  const copies = new Map<number, number>();
  return {
    isCopy({ sketch, file, id }) {
      if (sketch === null) return false;
      const original = index.find(sketch);
      if (original >= 0) {
        copies.set(original, (copies.get(original) ?? 0) + 1);
        return true;
      }
      stories.push({ file, id });
      return false;
    },
    originals: () =>
      [...copies]
        .sort(([a, many], [b, more]) => more - many || a - b)
        .map(([at, count]) => ({ ...stories[at]!, copies: count })),
  };
}
