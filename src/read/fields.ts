import type { Evidence, RawDate } from '../article.js';
import { bareTitle } from './bare-title.js';
import type { Known, KnownDateline, TextField } from './layout/draft.js';

/** Collects the fields of one article together with where each of them stood. */
export interface FieldCollector {
  /** Keeps the first value of a field; empty ones are passed over. */
  set(field: TextField, value: string | null | undefined, from: string): void;
  byline(names: readonly string[], from: string): void;
  dateline(dateline: KnownDateline | null): void;
  date(role: RawDate['role'], raw: string | null | undefined, from: string): void;
  done(): Omit<Known, 'file'>;
}

export function collectFields(id: string | number | null = null): FieldCollector {
  const values: Partial<Record<TextField, string>> = {};
  const evidence = new Map<string, Evidence>();
  const rawDates: RawDate[] = [];
  let names: readonly string[] = [];
  let dateline: KnownDateline | null = null;
  return {
    set(field, value, from) {
      const tidy = value?.replace(/\s+/g, ' ').trim();
      if (!tidy || values[field] !== undefined) return;
      values[field] = tidy;
      evidence.set(field, { from, raw: tidy, span: null });
    },
    byline(given, from) {
      if (names.length > 0 || given.length === 0) return;
      names = given;
      evidence.set('byline', { from, raw: given.join('; '), span: null });
    },
    dateline(given) {
      dateline ??= given;
    },
    date(role, raw, from) {
      const tidy = raw?.replace(/\s+/g, ' ').trim();
      if (tidy && /\d/.test(tidy))
        rawDates.push({ role, source: 'metadata', from, raw: tidy.slice(0, 120), span: null });
    },
    done() {
      const { title, source } = values;
      const told = title === undefined ? values : { ...values, title: bareTitle(title, source) };
      return { id, byline: names, dateline, rawDates, evidence, ...told };
    },
  };
}
