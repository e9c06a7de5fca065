import { narrow, type Page, proseWidth } from '../page.js';
import { oneLine } from '../safe.js';
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

/** How far lines stand in below a section's title. */
export function margin(page: Page): number {
  return page.width < narrow ? 1 : 2;
}
