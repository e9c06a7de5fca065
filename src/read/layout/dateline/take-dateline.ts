import { type Draft, setField } from '../draft.js';
import type { FoundDateline } from './dateline.js';

/** Puts a dateline, its agency and its date into the draft. */
export function takeDateline(text: string, found: FoundDateline, draft: Draft): void {
  const { dateSpan, ...dateline } = found;
  const span = { start: dateline.start, end: dateline.end };
  const raw = text.slice(span.start, span.end);
  draft.dateline = dateline;
  draft.evidence.set('dateline', { from: 'dateline', raw, span });
  if (dateline.agency) setField(draft, 'source', dateline.agency, { from: 'dateline', raw, span });
  if (dateSpan === null) return;
  const date = text.slice(dateSpan.start, dateSpan.end);
  draft.rawDates.push({
    role: 'published',
    source: 'dateline',
    from: 'dateline',
    raw: date,
    span: dateSpan,
  });
}
