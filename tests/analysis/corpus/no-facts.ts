import type { StoryFacts } from '../../../src/analysis/corpus/index.js';

/** Of a story of which nothing is known but its length. */
export const noFacts: StoryFacts = {
  file: 'a.txt',
  id: null,
  source: null,
  published: null,
  words: 100,
  quotes: { direct: 0, mixed: 0, indirect: 0 },
  quotedWords: 0,
  unnamed: 0,
  unattributed: 0,
  names: [],
  speakers: [],
  monthsMentioned: [],
  sketch: null,
};
