export type { CorpusAnswer, GroupBy, NameAnswer, SpeakerAnswer, TallyAnswer } from './answer.js';
export { type Corpus, type CorpusOptions, newCorpus } from './corpus.js';
export { type StoryFacts, storyFacts } from './story.js';
