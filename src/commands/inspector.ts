import { analyse } from '../analysis/index.js';
import type { Article } from '../article.js';
import { assets } from '../assets.js';
import { type ArticleObject, articleObject } from '../report/article-object.js';
import { reportFor } from '../report/index.js';
import type { Report } from '../report/report.js';
import type { Settings } from './settings.js';
import type { View } from './view.js';

/** What one article gives: its piece of the output, and lines for standard error. */
export interface Piece {
  readonly out: string;
  readonly notes: readonly string[];
}

/** Turns articles into pieces of output. Made of plain settings alone, so any thread can have its own. */
export interface Inspector {
  readonly report: Report;
  inspect(article: Article): Piece;
}

/** `several`: more than one article can come. */
export async function inspectorFor(
  settings: Settings,
  view: View,
  several: boolean,
): Promise<Inspector> {
  const { options, format, width, colour, analysis } = settings;
  const report = await reportFor({
    format,
    sheet: view.sheet,
    human: view.human ?? null,
    fields: options.fields ?? null,
    several,
    width,
    colour,
    why: options.why === true,
  });
  const detail = { why: options.why === true, text: view.text === true };
  const told = options.quiet === true || view.showsWarnings === true || isJson(format);
  return {
    report,
    inspect(article) {
      const whole = articleObject(analyse(article, view.parts, analysis, assets), detail);
      const object = view.refine?.(whole, article) ?? whole;
      return { out: report.article(object), notes: told ? [] : warningLines(object) };
    },
  };
}

function isJson(format: Settings['format']): boolean {
  return format === 'json' || format === 'jsonl';
}

function warningLines({ file, id, warnings }: ArticleObject): string[] {
  const name = id === undefined ? file : `${file}: ${id}`;
  return warnings.map(({ message, line }) =>
    line === null ? `${name}: ${message}` : `${name}: line ${line}: ${message}`,
  );
}
