import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { collectAcronyms } from './acronyms.js';
import { markCandidates } from './candidates.js';
import { lookUp } from './listed.js';
import type { NameLists } from './model.js';
import { classesOf, type PackedWords } from './packed-words.js';
import { type Room, roomFor } from './room.js';
import { Bit, LineCase } from './token-bits.js';
import { countWords, type WordCounts } from './word-counts.js';

/** All that the tagger and the rules ask of an article, as arrays by token. It is good until the next article is described. */
export interface NameDocument {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: Language['sentences'];
  /** All core tokens of the article, in text order; `coreCount` of them. */
  readonly cores: Int32Array;
  readonly coreCount: number;
  readonly bits: Uint8Array;
  /** Bits of `NameWord`. */
  readonly words: Int32Array;
  /** Case of each sentence. */
  readonly lineCase: Uint8Array;
  /** First and last token of the capitalised run around a core token; the start reaches back over `of`, `al-` … */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Bits of `Listed` for phrases that are this token, begin here, or go on here. */
  readonly listedAlone: Uint16Array;
  readonly listedBegin: Uint16Array;
  readonly listedInside: Uint16Array;
  readonly counts: WordCounts;
  /** Hashes of the initials of capitalised runs: what an acronym in the text may stand for. */
  readonly acronyms: ReadonlySet<number>;
}

/** One pass over the tokens, then passes over the core tokens only; nothing here makes a string. */
export function describeDocument(
  article: Article,
  language: Language,
  lists: NameLists,
): NameDocument {
  const { tokens, sentences } = language;
  const room = roomFor(tokens.count);
  const { words, bits } = room;
  const lineCase = new Uint8Array(sentences.count);
  let coreCount = 0;
  for (let line = 0; line < sentences.count; line++) {
    const first = sentences.firstToken[line]!;
    const end = sentences.endToken[line]!;
    const core = coreCount;
    coreCount = describeLine(tokens, room, lists.words, first, end, core);
    lineCase[line] = lineCaseNow;
    if (coreCount === core) continue;
    const cores = room.cores.subarray(core, coreCount);
    markCandidates(tokens, words, bits, cores, first, end);
    findRuns(room, cores);
    lookUp(tokens, room, cores, end, lists.gazetteer);
  }
  return {
    article,
    tokens,
    sentences,
    cores: room.cores,
    coreCount,
    bits,
    words,
    lineCase,
    runStart: room.runStart,
    runEnd: room.runEnd,
    listedAlone: room.listedAlone,
    listedBegin: room.listedBegin,
    listedInside: room.listedInside,
    counts: countWords(tokens, sentences, room, lineCase),
    acronyms: collectAcronyms(tokens, sentences, room, lineCase),
  };
}

let lineCaseNow: number = LineCase.normal;

/**
 * Word classes and bits of the tokens of one sentence; adds its cores to the list, which has so many, and returns how many it has then.
 * A line is upper with more than 70 % capital words, title with more than 75 % capitalised ones.
 */
function describeLine(
  tokens: Tokens,
  { bits, words, cores }: Room,
  listed: PackedWords,
  first: number,
  end: number,
  core: number,
): number {
  let coreCount = core;
  let long = 0;
  let upper = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const word = classesOf(listed, tokens.hash[at]!);
    words[at] = word;
    const flags = tokens.flags[at]!;
    if (tokens.kind[at] !== TokenKind.word || flags & TokenFlag.clitic) continue;
    const isLong = tokens.end[at]! - tokens.start[at]! > 1;
    if (isLong) long++;
    if (!(flags & (TokenFlag.capital | TokenFlag.innerCapital))) {
      bits[at] = Bit.alpha;
      continue;
    }
    if (flags & TokenFlag.allCaps && isLong) upper++;
    const starts = isFirst(tokens, first, at) ? Bit.first : 0;
    if (flags & TokenFlag.capital) {
      if (isLong) capital++;
      const opens = word & NameWord.opener && !(flags & TokenFlag.allCaps) && (starts || !isLong);
      bits[at] = Bit.alpha | Bit.capital | starts | (opens ? 0 : Bit.core);
      if (opens) continue;
    } else bits[at] = Bit.alpha | Bit.core | starts;
    cores[coreCount++] = at;
  }
  lineCaseNow =
    long >= 2 && upper > long * 0.7
      ? LineCase.upper
      : long >= 3 && capital > long * 0.75
        ? LineCase.title
        : LineCase.normal;
  return coreCount;
}

function isFirst(tokens: Tokens, start: number, at: number): boolean {
  if (at === start) return true;
  const before = at - 1;
  if (tokens.kind[before]! < TokenKind.mark) return false;
  if (tokens.kind[before] === TokenKind.mark)
    return (tokens.flags[before]! & TokenFlag.spaceBefore) !== 0;
  const code = tokens.text.charCodeAt(tokens.start[before]!);
  return code === 40 || code === 91 || code === 58 || (code === 45 && before === start);
}

/** Neighbouring cores are a run; its start also reaches back over one `of` or hyphen to the run before. */
function findRuns({ bits, words, runStart, runEnd }: Room, cores: Int32Array): void {
  for (let index = 0; index < cores.length; index++) {
    const at = cores[index]!;
    const last = index > 0 ? cores[index - 1]! : -9;
    const joined = last === at - 1 || (last === at - 2 && isLink(bits, words, at - 1));
    runStart[at] = joined ? runStart[last]! : at;
  }
  for (let index = cores.length - 1; index >= 0; index--) {
    const at = cores[index]!;
    runEnd[at] = cores[index + 1] === at + 1 ? runEnd[at + 1]! : at;
  }
}

function isLink(bits: Uint8Array, words: Int32Array, at: number): boolean {
  return (bits[at]! & Bit.candidate) !== 0 && (words[at]! & NameWord.connector) !== 0;
}
