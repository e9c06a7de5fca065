import type { Dateline, Evidence, RawDate, Warning } from '../../article.js';

/** What is known of an article before its text is looked at: fields of a record or page, or nothing but the file's name. */
export interface Known {
  readonly file: string;
  readonly id?: string | number | null;
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly byline?: readonly string[];
  readonly source?: string | null;
  readonly section?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly dateline?: KnownDateline | null;
  readonly rawDates?: readonly RawDate[];
  readonly evidence?: ReadonlyMap<string, Evidence>;
  readonly warnings?: readonly Warning[];
}

/** A dateline that stands in an element of its own, apart from the paragraphs. */
export interface KnownDateline {
  /** As written: `OSLO, March 4 (Echo)`. */
  readonly text: string;
  readonly place: string | null;
  readonly date: string | null;
  /** `nitf:dateline`. */
  readonly from: string;
}

export type TextField = 'title' | 'subtitle' | 'source' | 'section' | 'url' | 'language';

/** The fields of an article while they are being collected. The first finding of a field stays. */
export interface Draft {
  title: string | null;
  subtitle: string | null;
  source: string | null;
  section: string | null;
  url: string | null;
  language: string | null;
  byline: readonly string[];
  dateline: Dateline | null;
  readonly rawDates: RawDate[];
  readonly evidence: Map<string, Evidence>;
  readonly warnings: Warning[];
}

export function draftOf(known: Known): Draft {
  return {
    title: known.title ?? null,
    subtitle: known.subtitle ?? null,
    source: known.source ?? null,
    section: known.section ?? null,
    url: known.url ?? null,
    language: known.language ?? null,
    byline: known.byline ?? [],
    dateline: null,
    rawDates: [...(known.rawDates ?? [])],
    evidence: new Map(known.evidence ?? []),
    warnings: [...(known.warnings ?? [])],
  };
}

export function setField(draft: Draft, field: TextField, value: string, evidence: Evidence): void {
  if (draft[field] !== null || value === '') return;
  draft[field] = value;
  draft.evidence.set(field, evidence);
}

/** What was taken for the headline and its deck was the name of the site and its motto. */
export function forgetHeadline(draft: Draft): void {
  draft.title = null;
  draft.subtitle = null;
  draft.evidence.delete('title');
  draft.evidence.delete('subtitle');
}

export function setByline(draft: Draft, names: readonly string[], evidence: Evidence): void {
  if (draft.byline.length > 0 || names.length === 0) return;
  draft.byline = names;
  draft.evidence.set('byline', evidence);
}

/** White space of every kind and length to one space. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return isCollapsed(trimmed) ? trimmed : trimmed.replace(/\s+/g, ' ');
}

/** Most lines are as they should be: then no new string is made. */
function isCollapsed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32 || (code === 32 && text.charCodeAt(at + 1) === 32)) return false;
  }
  return true;
}
