import type { Part } from '../analysis/options.js';
import type { Article } from '../article.js';
import type { ArticleObject } from '../report/article/article-object.js';
import type { Human } from '../report/human.js';
import type { Sheet } from '../report/sheet.js';
import type { Options } from './options.js';

/** What a command prints of each article: the only thing in which commands differ. */
export interface View {
  readonly parts: ReadonlySet<Part>;
  /** Adds the clean text to the object. */
  readonly text?: true;
  /** Filters, sorts and adds to the object, for every format alike. */
  readonly refine?: (object: ArticleObject, article: Article) => ArticleObject;
  readonly sheet: Sheet;
  /** The list whose items `--fields` picks from in JSON. */
  readonly list: 'quotes' | 'speakers' | 'entities' | 'dates' | null;
  /** Human output where it is not the table of the sheet. */
  readonly human?: Human;
  /** The human output itself tells headline and warnings: no need for them above it and on standard error. */
  readonly complete?: true;
}

/** Every command module exports this. @throws UsageError when its flags contradict each other. */
export type ViewOf = (options: Options) => View;
