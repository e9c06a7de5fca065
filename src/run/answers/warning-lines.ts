import type { View } from '../../commands/view.js';
import type { ArticleObject } from '../../report/article/article-object.js';
import { isJson } from '../../report/formats.js';
import { groupedWarnings } from '../../report/grouped-warnings.js';
import type { Settings } from '../settings.js';

/** Are warnings told on standard error? Not where the output itself holds them. */
export function tellsWarnings({ options, format }: Settings, view: View): boolean {
  return options.quiet !== true && !isJson(format) && !(view.complete && format === 'table');
}

export function warningLines({ file, id, warnings }: ArticleObject): string[] {
  const name = id === undefined ? file : `${file}: ${id}`;
  return groupedWarnings(warnings).map((warning) => `${name}: ${warning}`);
}
