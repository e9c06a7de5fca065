import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import { collectAcronyms } from './acronyms.js';
import { markCandidates } from './candidates.js';
import { describeLine, lines } from './lines.js';
import { lookUp } from './listed.js';
import type { NameLists } from './model.js';
import { roomFor } from './room.js';
import { findRuns } from './runs.js';
import { countWords, type WordCounts } from './word-counts.js';

/** All that the tagger and the rules ask of an article, as arrays by token. It is good until the next article is described. */
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
  readonly bits: Uint8Array;
  /** Bits of `NameWord`. */
  readonly words: Int32Array;
  /** Words of sport in the article. */
  readonly sport: number;
  /** Case of each sentence. */
  readonly lineCase: Uint8Array;
  /** How far the capitalised run around a core token goes back, over `of`, `al-` … too, and on; 255 at most. */
  readonly runBack: Uint8Array;
  readonly runOn: Uint8Array;
  /** Bits of `Listed` for phrases that are this token, begin here, or go on here. */
  readonly listedAlone: Uint16Array;
  readonly listedBegin: Uint16Array;
  readonly listedInside: Uint16Array;
  readonly counts: WordCounts;
  /** Hashes of the initials of capitalised runs: what an acronym in the text may stand for. */
  readonly acronyms: ReadonlySet<number>;
}

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
  let stretches = 0;
  for (let line = 0; line < sentences.count; line++) {
    const first = sentences.firstToken[line]!;
    const end = sentences.endToken[line]!;
    const core = lines.cores;
    lineCase[line] = describeLine(tokens, room, lists.words, first, end);
    if (lines.cores === core) continue;
    stretches = markCandidates(tokens, room, core, lines.cores, first, end, stretches);
    findRuns(room, core, lines.cores);
    lookUp(tokens, room, core, lines.cores, end, lists.gazetteer);
  }
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
    stretchCount: stretches,
    bits: room.bits,
    words: room.words,
    sport: lines.sport,
    lineCase,
    runBack: room.runBack,
    runOn: room.runOn,
    listedAlone: room.listedAlone,
    listedBegin: room.listedBegin,
    listedInside: room.listedInside,
    counts: countWords(tokens, sentences, room, lines.capitals, lineCase),
    acronyms: collectAcronyms(tokens, sentences, room, lines.capitals, lineCase),
  };
}
