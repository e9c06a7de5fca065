import { typescriptKernel } from './analysis/entities/tagger/typescript-kernel.js';
import { analyse } from './analysis/index.js';
import { type AnalysisOptions, allParts, defaultOptions, type Part } from './analysis/options.js';
import type { Article } from './article.js';
import { assets, hasKernel, useKernel } from './assets.js';
import { InputError } from './errors.js';
import { openOperand } from './read/index.js';
import { readPlain } from './read/plain.js';
import { defaultMaxSize, type ReadOptions } from './read/result.js';
import { type ArticleObject, articleObject } from './report/article/article-object.js';

/**
 * Reads the article of a file, whatever its format.
 * @throws InputError (with a `code`) when it cannot be read or holds none.
 * @example const article = await readArticle('story.txt');
 */
export async function readArticle(
  file: string,
  options: Partial<ReadOptions> = {},
): Promise<Article> {
  for await (const article of readArticles(file, options)) return article;
  throw new InputError('no-article', `${file}: holds no article`);
}

/** Reads the articles of a file that may hold many, one at a time. @throws InputError, for a record that cannot be read too. */
export async function* readArticles(
  file: string,
  options: Partial<ReadOptions> = {},
): AsyncGenerator<Article> {
  const defaults: ReadOptions = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null };
  const { results } = await openOperand(file, { ...defaults, ...options });
  for await (const { article, bad } of results) {
    if (article === null) throw new InputError(bad.code, `${file}: ${bad.message}`);
    yield article;
  }
}

export interface InspectOptions extends Partial<AnalysisOptions> {
  /** What to look for; all by default. */
  readonly parts?: readonly Part[];
  /** Adds the reasons for each find. */
  readonly why?: boolean;
}

/**
 * Who said what, when, and about whom: the object that `news-cli show --json` prints. A string is taken for a plain-text story.
 * Never throws, whatever the text.
 * @example inspect('Mayor Ada Quill said: "We stay."').quotes?.[0]?.speaker?.name //=> 'Ada Quill'
 */
export function inspect(story: Article | string, options: InspectOptions = {}): ArticleObject {
  const { parts = allParts, why = false, ...analysis } = options;
  if (!hasKernel()) useKernel(typescriptKernel);
  const article = typeof story === 'string' ? readPlain(story, { file: '-' }) : story;
  const found = analyse(article, {
    parts: new Set(parts),
    options: { ...defaultOptions, ...analysis, why },
    resources: assets,
  });
  return articleObject(found, { why, text: false });
}
