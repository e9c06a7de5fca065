import { narrow, type Page, proseWidth } from '../page.js';
import { oneLine } from '../safe.js';
import { displayWidth } from '../width.js';
import { wrap } from '../wrap.js';

/** Lines of a section, already wrapped and tinted; none = the section is left out. */
export type Lines = readonly string[];

/** Text wrapped with an indent, the first line's indent replaced by a lead of the same width. */
export function indented(text: string, page: Page, indent: number, lead = ''): string[] {
  const width = Math.max(1, Math.min(page.width, proseWidth) - indent);
  const space = ' '.repeat(indent);
  return wrap(oneLine(text), width).map((line, index) =>
    index === 0 && lead !== '' ? lead + line : space + line,
  );
}

/** Short items in running lines, broken only between items where that is possible. */
export function flowing(items: readonly string[], page: Page): string[] {
  const space = margin(page);
  const width = Math.min(page.width, proseWidth) - space;
  const lines: string[] = [];
  for (const item of items.map(oneLine)) {
    const line = lines.at(-1);
    const longer = line === undefined ? item : `${line} · ${item}`;
    if (line !== undefined && displayWidth(longer) > width) lines.push(item);
    else lines.splice(-1, 1, longer);
  }
  return lines.flatMap((line) => indented(line, page, space));
}

/** How far lines stand in below a section's title. */
export function margin(page: Page): number {
  return page.width < narrow ? 1 : 2;
}
