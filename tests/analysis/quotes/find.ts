import { findNames } from '../../../src/analysis/entities/index.js';
import { findQuotes } from '../../../src/analysis/quotes/index.js';
import type { Quote } from '../../../src/analysis/quotes/quote.js';
import type { QuoteFindings } from '../../../src/analysis/quotes/search.js';
import type { BlockKind } from '../../../src/article.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { articleOf } from '../article.js';

/** The quotes stage over text, with real tokens and names; every paragraph of this kind, the body in this language. */
export function find(
  text: string,
  kind: BlockKind = 'paragraph',
  readsAs: string | null = null,
): QuoteFindings {
  const article = articleOf(text, { readsAs }, kind);
  const language = readLanguage(article);
  return findQuotes(
    article,
    language,
    findNames(article, language, assets.names()),
    assets.lexicon(),
    true,
  );
}

/** [what, text, its `lines`] */
export type Case = readonly [what: string, text: string, expected: readonly string[]];

/** One line per quotation: `type | speaker | cue | words`, "-" for what is not there. */
export function lines(text: string): string[] {
  return marked(text).map(line);
}

/** The quotations in marks. */
export function marked(text: string): Quote[] {
  return find(text).quotes.filter(({ type }) => type !== 'indirect');
}

export function line(quote: Quote): string {
  return [quote.type, quote.speaker?.name ?? '-', quote.cue?.text ?? '-', quote.text].join(' | ');
}

/** One line per piece of reported speech: `speaker | cue | words`. */
export function reports(text: string): string[] {
  return find(text)
    .quotes.filter((quote) => quote.type === 'indirect')
    .map(({ speaker, cue, text: words }) => `${speaker?.name} | ${cue?.text} | ${words}`);
}
