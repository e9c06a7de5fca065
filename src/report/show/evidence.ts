import type { ArticleObject } from '../article/article-object.js';
import type { Page } from '../page.js';
import { indented, margin } from './lines.js';

/** Where each field of the head was read and why the dates mean what they mean: for `--why`. */
export function evidenceSection({ article }: ArticleObject, page: Page): string[] {
  const { published, updated, evidence } = article;
  const fields = Object.entries(evidence).map(
    ([field, { from, raw }]) => `${field}: ${from}, “${raw}”`,
  );
  const dates = [
    ...(published?.why ? [`published: ${published.why}`] : []),
    ...(updated?.why ? [`updated: ${updated.why}`] : []),
  ];
  return [...fields, ...dates].flatMap((line) => indented(line, page, margin(page)));
}
