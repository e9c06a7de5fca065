export type { Analysis, AnalysisOptions, Part } from './analysis/index.js';
export { analyse } from './analysis/index.js';
export type { Article, Block, Span, Warning } from './article.js';
export { assets } from './assets.js';
export { articleObject } from './report/article-object.js';
