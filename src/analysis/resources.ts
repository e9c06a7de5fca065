import type { NameModel } from './entities/model.js';
import type { Lexicon } from './grammar/lexicon.js';

/** What the stages need beyond code and word lists: read from the assets when a stage first asks, then kept. */
export interface Resources {
  /** The tagger's weights and the packed name lists. */
  readonly names: () => NameModel;
  /** The words of the grammar. */
  readonly lexicon: () => Lexicon;
  /** Called between the stages over a long text: what the last one worked with is as large as the text, and dead. */
  readonly collect?: () => void;
}
