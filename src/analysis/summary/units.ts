import type { Article, BlockKind } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Sentences } from '../../language/sentences.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';
import type { Quote } from '../quotes/quote.js';
import type { Unit } from './unit.js';

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list']);

/** The sentences of the body; those that share a quotation are one unit, so that no choice can cut it. The first starts after the dateline. */
export function findUnits(
  article: Article,
  { tokens, sentences }: Language,
  quotes: readonly Quote[],
): Unit[] {
  const spoken = quotes.filter(({ type }) => type !== 'indirect');
  const goesOn = quotationGoesOn(sentences, spoken);
  const inQuote = quotedTokens(tokens, spoken);
  const units: Unit[] = [];
  for (let first = 0, last = 0; first < sentences.count; first = last + 1) {
    last = first;
    while (goesOn[last]) last++;
    const block = sentences.block[first]!;
    if (!prose.has(article.blocks[block]!.kind)) continue;
    let firstToken = sentences.firstToken[first]!;
    const endToken = sentences.endToken[last]!;
    while (article.dateline && firstToken < endToken) {
      const at = tokens.start[firstToken]!;
      if (at < article.dateline.start || at >= article.dateline.end) break;
      firstToken++;
    }
    if (firstToken === endToken) continue;
    units.push(unit(tokens, inQuote, block, firstToken, endToken));
  }
  return units;
}

function unit(
  tokens: Tokens,
  inQuote: Uint8Array,
  block: number,
  firstToken: number,
  endToken: number,
): Unit {
  let words = 0;
  let outside = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token]! > TokenKind.number) continue;
    const count = wordsIn(tokens, token);
    words += count;
    if (!inQuote[token]) outside += count;
  }
  const [start, end] = [tokens.start[firstToken]!, tokens.end[endToken - 1]!];
  return { start, end, firstToken, endToken, block, words, bareQuote: outside === 0 };
}

/** Scripts without blanks between words make one token of many; two characters to the word is near enough to tell short from long. */
function wordsIn(tokens: Tokens, token: number): number {
  const start = tokens.start[token]!;
  const wide = tokens.text.charCodeAt(start) > 0x2e7f;
  return wide ? (tokens.end[token]! - start + 1) >> 1 : 1;
}

/** Of every sentence: does a quotation run on from it into the next one? */
function quotationGoesOn(sentences: Sentences, quotes: readonly Quote[]): Uint8Array {
  const goesOn = new Uint8Array(sentences.count);
  let sentence = 0;
  for (const { start, end } of quotes) {
    while (sentence < sentences.count && sentences.end[sentence]! <= start) sentence++;
    for (let at = sentence; at + 1 < sentences.count && sentences.start[at + 1]! < end; at++) {
      goesOn[at] = 1;
      sentence = at;
    }
  }
  return goesOn;
}

function quotedTokens(tokens: Tokens, quotes: readonly Quote[]): Uint8Array {
  const inQuote = new Uint8Array(tokens.count);
  let token = 0;
  for (const { start, end } of quotes) {
    while (token < tokens.count && tokens.start[token]! < start) token++;
    while (token < tokens.count && tokens.start[token]! < end) inQuote[token++] = 1;
  }
  return inQuote;
}
