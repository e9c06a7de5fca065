import type { Evidence, RawDate } from '../../article.js';
import type { Known, TextField } from '../layout/draft.js';
import { readAuthors } from './authors.js';
import { givenDates } from './given-dates.js';
import { fromLd, isNews, readJsonLd } from './json-ld.js';
import { type Found, fromMeta, plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { titleOf } from './page-title.js';
import { siteOf } from './site.js';
import { siteInTitle } from './site-in-title.js';

/** The fields that a page gives about itself, each with where it stood. */
export type PageFields = Omit<Known, 'file'> & { readonly rawDates: readonly RawDate[] };

/** Fields from the JSON-LD, the meta elements and what marks itself in the page, the surest first. */
export function readMetadata(scan: PageScan): {
  readonly fields: PageFields;
  readonly articleBody: string | null;
  /** Says of itself that it is a news story. */
  readonly isNews: boolean;
  /** When that takes place what the page is about. */
  readonly eventDate: string;
} {
  const titles = [scan.title, ...scan.headings, ...(scan.meta.get('og:title') ?? [])];
  const ld = readJsonLd(scan.jsonLd, titles.map(plainText), [
    ...(scan.meta.get('parsely-page') ?? []),
    ...scan.states,
  ]);
  const evidence = new Map<string, Evidence>();
  const keep = (field: TextField, found: Found | null): string | null => {
    if (found === null) return null;
    evidence.set(field, { from: found.from, raw: found.value, span: null });
    return found.value;
  };
  const given = siteName(fromLd(ld, 'publisher') ?? fromMeta(scan, 'source'), scan);
  const known = siteOf(scan, given?.value ?? null);
  const title = titleOf(scan, ld, known);
  const source = given ?? siteInTitle(scan, title?.value ?? '', known);
  const site = source === given ? known : siteOf(scan, source?.value ?? null);
  const byline = readAuthors(scan, ld, site, title?.value ?? '');
  if (byline)
    evidence.set('byline', { from: byline.from, raw: byline.names.join('; '), span: null });
  const canonical =
    scan.canonical === null ? null : { value: scan.canonical, from: 'link:canonical' };
  const language = scan.language === null ? null : { value: scan.language, from: 'html:lang' };
  const fields = {
    title: keep('title', title),
    subtitle: null,
    byline: byline?.names ?? [],
    source: keep('source', source),
    section: keep('section', fromLd(ld, 'articleSection') ?? fromMeta(scan, 'section')),
    url: keep('url', httpOnly(canonical) ?? httpOnly(fromMeta(scan, 'url'))),
    language: keep('language', fromLd(ld, 'inLanguage') ?? language ?? fromMeta(scan, 'language')),
    rawDates: givenDates(scan, ld),
    evidence,
  };
  const body = ld.article?.articleBody;
  return {
    fields,
    articleBody: typeof body === 'string' ? body : null,
    isNews: isNews(ld),
    eventDate: String(ld.event?.startDate ?? ''),
  };
}

/** "Marrow Echo | News, Weather, Sports", and "Pier shut | Marrow Echo" with the headline of the page → "Marrow Echo". */
function siteName(source: Found | null, { headings }: PageScan): Found | null {
  if (source === null) return null;
  const parts = source.value.split(' | ');
  const isTitle = headings.some((text) => plainText(text) === parts[0]);
  return { ...source, value: isTitle ? parts.at(-1)! : parts[0]! };
}

function httpOnly(found: Found | null): Found | null {
  return found && /^https?:\/\//i.test(found.value) ? found : null;
}
