import { Parser } from 'htmlparser2';
import { metaNames } from '../../words/meta-names.js';
import type { PageScan } from './page-scan.js';

/** A value and where it stood. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** Of one name. */
const mostValues = 20;

/** The first of the field's meta names that the page has. */
export function fromMeta(scan: PageScan, field: keyof typeof metaNames): Found | null {
  const [first] = allFromMeta(scan, field);
  return first ?? null;
}

/** All that the page gives under that name: each author may have an element. */
export function allFromMeta(scan: PageScan, field: keyof typeof metaNames): readonly Found[] {
  for (const name of metaNames[field].split(' ')) {
    const values = (scan.meta.get(name) ?? []).slice(0, mostValues).map(plainText);
    if (values.length > 0 && values[0] !== '')
      return values.map((value) => ({ value, from: `meta:${name}` }));
  }
  return [];
}

/** Without tags and entities (of attributes they were escaped twice, in JSON-LD they should not stand), white space to single spaces, no soft hyphens. */
export function plainText(value: string): string {
  const head = value.slice(0, 2000);
  return (/[<&]/.test(head) ? withoutMarkup(head) : head)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMarkup(markup: string): string {
  const parts: string[] = [];
  const space = () => void parts.push(' ');
  const parser = new Parser({
    ontext: (text) => void parts.push(text),
    onopentagname: space,
    onclosetag: space,
  });
  parser.end(markup);
  return parts.join('');
}

/** The address that the page gives of itself; empty when it gives none. */
export function addressOf(scan: PageScan): string {
  return scan.canonical ?? scan.meta.get('og:url')?.[0] ?? '';
}
