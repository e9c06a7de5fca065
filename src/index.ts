export type { AnalysisOptions, Part } from './analysis/index.js';
export type { Article, Block, Span, Warning } from './article.js';
export { InputError } from './errors.js';
export { type InspectOptions, inspect, readArticle, readArticles } from './inspect.js';
export type { ReadOptions } from './read/result.js';
export type {
  ArticleObject,
  DateObject,
  EntityObject,
  MentionObject,
  QuoteObject,
  SentenceObject,
  WarningObject,
} from './report/article-object.js';
