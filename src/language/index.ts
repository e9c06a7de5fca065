import type { Article } from '../article.js';
import { type Sentences, splitSentences } from './sentences.js';
import { type Tokens, tokenize } from './tokens.js';

/** Tokens and sentences of an article, made once and shared by every engine. */
export interface Language {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** Once for each article; every engine works on the same. */
export function readLanguage(article: Article): Language {
  const tokens = tokenize(article.text);
  return { tokens, sentences: splitSentences(tokens, article.blocks) };
}
