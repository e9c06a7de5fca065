import { metaNames } from '../../words/meta-names.js';
import type { PageScan } from './scan.js';

/** A value and where it stood. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** The first of the field's meta names that the page has. */
export function fromMeta(scan: PageScan, field: keyof typeof metaNames): Found | null {
  for (const name of metaNames[field].split(' ')) {
    const value = plainText(scan.meta.get(name)?.[0] ?? '');
    if (value !== '') return { value, from: `meta:${name}` };
  }
  return null;
}

/** Tags and entities that were escaped twice, white space to single spaces. */
export function plainText(value: string): string {
  return value
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#0?39|#x27|rsquo|#8217);/g, '’')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
