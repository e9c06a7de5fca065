import type { Meaning } from '../meaning/meaning.js';
import type { Mod } from '../meaning/reading.js';
import type { DateWords } from '../words/date-words.js';
import type { WordClass } from '../words/word-class.js';

/** What a rule read: the words up to `end`, and their meaning. */
export interface Match {
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: Mod | null;
}

/** One way of saying a date. `read` sees a word of one of the classes and looks forward; looking back only confirms. */
export interface Rule {
  readonly id: string;
  readonly on: readonly WordClass[];
  /** Of a rule that may start with an article: what the word after it can be. Articles are the most frequent words of all. */
  readonly afterArticle?: readonly WordClass[];
  readonly read: (words: DateWords, at: number) => Match | null;
}
