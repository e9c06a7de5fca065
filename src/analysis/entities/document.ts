import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord, nameWords } from '../../words/name-words.js';
import { collectAcronyms } from './acronyms.js';
import { markCandidates } from './candidates.js';
import type { Gazetteer } from './gazetteer.js';
import { lookUp } from './listed.js';
import { Bit, LineCase } from './token-bits.js';
import { countWords, type WordCounts } from './word-counts.js';

/** All that the tagger and the rules ask of an article, as arrays by token. */
export interface NameDocument {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: Language['sentences'];
  readonly bits: Uint8Array;
  /** Bits of `NameWord`. */
  readonly words: Int32Array;
  /** Case of each sentence. */
  readonly lineCase: Uint8Array;
  /** First and last token of the capitalised run around a capitalised token; the start reaches back over `of`, `al-` … */
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

/** One pass per question over the tokens; nothing here makes a string. */
export function describeDocument(
  article: Article,
  language: Language,
  gazetteer: Gazetteer,
): NameDocument {
  const { tokens, sentences } = language;
  const words = classify(tokens);
  const lineCase = lineCases(tokens, sentences);
  const bits = markTokens(tokens, sentences);
  markCandidates(tokens, sentences, words, bits);
  const { runStart, runEnd } = findRuns(sentences, words, bits);
  return {
    article,
    tokens,
    sentences,
    bits,
    words,
    lineCase,
    runStart,
    runEnd,
    ...lookUp(tokens, sentences, bits, gazetteer),
    counts: countWords(tokens, sentences, bits, lineCase),
    acronyms: collectAcronyms(tokens, sentences, words, bits, lineCase),
  };
}

function classify(tokens: Tokens): Int32Array {
  const table = nameWords();
  const words = new Int32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) words[at] = table.get(tokens, at);
  return words;
}

/** A line is upper with more than 70 % capital words, title with more than 75 % capitalised ones. */
function lineCases(tokens: Tokens, sentences: Language['sentences']): Uint8Array {
  const cases = new Uint8Array(sentences.count);
  for (let line = 0; line < sentences.count; line++) {
    let words = 0;
    let upper = 0;
    let capital = 0;
    for (let at = sentences.firstToken[line]!; at < sentences.endToken[line]!; at++) {
      if (tokens.kind[at] !== TokenKind.word || tokens.end[at]! - tokens.start[at]! < 2) continue;
      if (tokens.flags[at]! & TokenFlag.clitic) continue;
      words++;
      if (tokens.flags[at]! & TokenFlag.allCaps) upper++;
      if (tokens.flags[at]! & TokenFlag.capital) capital++;
    }
    if (words >= 2 && upper > words * 0.7) cases[line] = LineCase.upper;
    else if (words >= 3 && capital > words * 0.75) cases[line] = LineCase.title;
  }
  return cases;
}

function markTokens(tokens: Tokens, sentences: Language['sentences']): Uint8Array {
  const bits = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.word || tokens.flags[at]! & TokenFlag.clitic) continue;
    bits[at] = Bit.alpha | (tokens.flags[at]! & TokenFlag.capital ? Bit.capital : 0);
    const sentence = sentences.ofToken[at]!;
    if (sentence >= 0 && isFirst(tokens, sentences.firstToken[sentence]!, at))
      bits[at]! |= Bit.first;
  }
  return bits;
}

function isFirst(tokens: Tokens, start: number, at: number): boolean {
  if (at === start) return true;
  const before = at - 1;
  const code = tokens.text.charCodeAt(tokens.start[before]!);
  if (tokens.kind[before] === TokenKind.mark)
    return (tokens.flags[before]! & TokenFlag.spaceBefore) !== 0;
  return code === 40 || code === 91 || code === 58 || (code === 45 && before === start);
}

function findRuns(
  sentences: Language['sentences'],
  words: Int32Array,
  bits: Uint8Array,
): { runStart: Int32Array; runEnd: Int32Array } {
  const count = bits.length;
  const runStart = new Int32Array(count);
  const runEnd = new Int32Array(count);
  const capital = (at: number, sentence: number): boolean =>
    at >= 0 && at < count && (bits[at]! & Bit.capital) !== 0 && sentences.ofToken[at] === sentence;
  for (let at = 0; at < count; at++) {
    const sentence = sentences.ofToken[at]!;
    if (capital(at - 1, sentence)) runStart[at] = runStart[at - 1]!;
    else if (at > 1 && words[at - 1]! & NameWord.connector && capital(at - 2, sentence))
      runStart[at] = runStart[at - 2]!;
    else runStart[at] = at;
  }
  for (let at = count - 1; at >= 0; at--)
    runEnd[at] = capital(at + 1, sentences.ofToken[at]!) ? runEnd[at + 1]! : at;
  return { runStart, runEnd };
}
