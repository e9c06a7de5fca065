import type { ArticleObject } from './article/article-object.js';

/** Answers for an input or record that could not be read, in its place. */
export interface Failure {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly record?: number;
  readonly id?: string | number;
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * One output format: pure text, no memory, so that articles can be printed anywhere and joined in order:
 * `open piece separator piece … close`, or `empty` when there is no piece. An empty piece counts as none.
 */
export interface Report {
  readonly open: string;
  article(object: ArticleObject): string;
  /** The same in pieces, where a format can: the output of a long article is many times as large as its text. Lists of the object are read once. */
  longArticle?(object: ArticleObject): Iterable<string>;
  failure(failure: Failure): string;
  readonly separator: string;
  readonly close: string;
  readonly empty: string;
}

/** What stands around and between pieces, and in the place of one that failed. */
export type Frame = Omit<Report, 'article' | 'longArticle'>;

/** What most formats share: nothing around or between the pieces, failures told on stderr only. */
export const bare = { open: '', separator: '', close: '', empty: '', failure: () => '' } as const;
