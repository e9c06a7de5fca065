import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { PackedWords } from '../../language/packed-words.js';
import type { Tokens } from '../../language/tokens.js';
import { collectAcronyms } from './acronyms.js';
import { markCandidates } from './candidates.js';
import { countWords } from './count-words.js';
import type { Gazetteer } from './gazetteer.js';
import { describeLine, lines } from './lines.js';

import { type Room, roomFor } from './room.js';
import type { WordCounts } from './word-counts.js';

/** What the description of an article asks for. */
export interface NameLists {
  readonly gazetteer: Gazetteer;
  readonly words: PackedWords;
}

/** All that the tagger and the rules ask of an article, as arrays by token. */
export interface NameDocument {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: Language['sentences'];
  /** All core tokens of the article, in text order; `coreCount` of them. */
  readonly cores: Int32Array;
  readonly coreCount: number;
  /** All capitalised tokens, and the number that `counts` has for their words; `capitalCount` of them. */
  readonly capitals: Int32Array;
  readonly capitalWord: Int32Array;
  readonly capitalCount: number;
  /** First and end of every stretch of candidate tokens of one sentence, in text order; `stretchCount` of them. */
  readonly stretchFirst: Int32Array;
  readonly stretchEnd: Int32Array;
  readonly stretchCount: number;
  /** By token. All else that is asked of one is looked up then: see `asked.ts`. */
  readonly bits: Uint8Array;
  /** Words of sport in the article. */
  readonly sport: number;
  /** Case of each sentence. */
  readonly lineCase: Uint8Array;
  readonly counts: WordCounts;
  /** Hashes of the initials of capitalised runs: what an acronym in the text may stand for. */
  readonly acronyms: ReadonlySet<number>;
  readonly lists: NameLists;
}

/** Word classes of the line that is described. */
let words = new Int32Array(512);

/** One pass over the tokens, then passes over the capitalised ones only; nothing here makes a string. */
export function describeDocument(
  article: Article,
  language: Language,
  lists: NameLists,
): NameDocument {
  const { tokens, sentences } = language;
  const room = roomFor(tokens.count);
  const lineCase = new Uint8Array(sentences.count);
  lines.cores = 0;
  lines.capitals = 0;
  lines.sport = 0;
  const stretchCount = describeLines(language, lists, room, lineCase);
  return {
    article,
    tokens,
    sentences,
    cores: room.cores,
    coreCount: lines.cores,
    capitals: room.capitals,
    capitalWord: room.capitalWord,
    capitalCount: lines.capitals,
    stretchFirst: room.stretchFirst,
    stretchEnd: room.stretchEnd,
    stretchCount,
    bits: room.bits,
    sport: lines.sport,
    lineCase,
    counts: countWords(tokens, sentences, room, lines.capitals, lineCase),
    acronyms: collectAcronyms(tokens, sentences, room, lists.words, lines.capitals, lineCase),
    lists,
  };
}

/** Line by line: classes, bits and candidates of the tokens. Returns how many stretches of candidates there are. */
function describeLines(
  { tokens, sentences }: Language,
  lists: NameLists,
  room: Room,
  lineCase: Uint8Array,
): number {
  let stretches = 0;
  for (let line = 0; line < sentences.count; line++) {
    const first = sentences.firstToken[line]!;
    const end = sentences.endToken[line]!;
    const core = lines.cores;
    if (words.length < end - first) words = new Int32Array(2 * (end - first));
    lineCase[line] = describeLine(tokens, room, words, lists.words, first, end);
    if (lines.cores === core) continue;
    stretches = markCandidates(tokens, room, words, core, lines.cores, first, end, stretches);
  }
  return stretches;
}
