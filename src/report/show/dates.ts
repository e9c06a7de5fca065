import type { ArticleObject } from '../article/article-object.js';
import { longDate } from '../long-date.js';
import type { Page } from '../page.js';
import { flowing } from './lines.js';

const most = 12;

/** Each date of the text once, with what it resolves to; durations and vague times are left to `dates`. */
export function datesSection({ dates = [] }: ArticleObject, page: Page): string[] {
  const said = new Map<string, string>();
  for (const { text, value, type } of dates) {
    if ((type !== 'DATE' && type !== 'TIME') || !/^\d{4}/.test(value)) continue;
    const key = `${text.toLowerCase()} ${value}`;
    if (!said.has(key)) said.set(key, arrow(text, longDate(value)));
  }
  const all = [...said.values()];
  const rest = all.length - most;
  return flowing(rest > 0 ? [...all.slice(0, most), `… ${rest} more`] : all, page);
}

function arrow(text: string, meaning: string): string {
  return text === meaning ? text : `${text} → ${meaning}`;
}
