import type { Article, BlockKind } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Sentences } from '../../language/sentences.js';
import { endOf } from '../../language/token-extent.js';
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
  const { dateline, blocks } = article;
  const spoken = quotes.filter(isSpoken);
  const goesOn = quotationGoesOn(sentences, spoken);
  const units: Unit[] = [];
  let quote = 0;
  for (let first = 0, last = 0; first < sentences.count; first = last + 1) {
    last = first;
    while (goesOn[last]) last++;
    if (!prose.has(blocks[sentences.block[first]!]!.kind)) continue;
    let firstToken = sentences.firstToken[first]!;
    const endToken = sentences.endToken[last]!;
    while (dateline && firstToken < endToken) {
      const at = tokens.start[firstToken]!;
      if (at < dateline.start || at >= dateline.end) break;
      firstToken++;
    }
    if (firstToken === endToken) continue;
    while (quote < spoken.length && spoken[quote]!.end <= tokens.start[firstToken]!) quote++;
    units.push(unit(tokens, spoken, quote, firstToken, endToken));
  }
  return units;
}

function isSpoken({ type }: Quote): boolean {
  return type !== 'indirect';
}

/** `quote`: the first of the quotes that ends after the first token. */
function unit(
  tokens: Tokens,
  quotes: readonly Quote[],
  quote: number,
  firstToken: number,
  endToken: number,
): Unit {
  const { text, kind } = tokens;
  const end = endOf(tokens, endToken - 1);
  let words = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (kind[token]! > TokenKind.number) continue;
    words += text.charCodeAt(tokens.start[token]!) > lastNarrow ? wideWords(tokens, token) : 1;
  }
  const next = quotes[quote];
  const quoted = next !== undefined && next.start < end;
  const bareQuote = quoted
    ? !speaksOutside(tokens, quotes, quote, firstToken, endToken)
    : words === 0;
  return { firstToken, endToken, words, bareQuote };
}

/** Does a word of these tokens stand outside the quotes? `quote`: the first of them that ends after the first token. */
function speaksOutside(
  { start, kind }: Tokens,
  quotes: readonly Quote[],
  quote: number,
  firstToken: number,
  endToken: number,
): boolean {
  for (let token = firstToken; token < endToken; token++) {
    if (kind[token]! > TokenKind.number) continue;
    const at = start[token]!;
    while (quote < quotes.length && at >= quotes[quote]!.end) quote++;
    if (quote === quotes.length || at < quotes[quote]!.start) return true;
  }
  return false;
}

/** The last character of the scripts that put blanks between words. */
const lastNarrow = 0x2e7f;

/** Scripts without blanks between words make one token of many; two characters to the word is near enough to tell short from long. */
function wideWords(tokens: Tokens, token: number): number {
  return (endOf(tokens, token) - tokens.start[token]! + 1) >> 1;
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
