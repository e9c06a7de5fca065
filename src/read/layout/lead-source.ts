import type { Block } from '../../article.js';
import { isAgency } from '../../words/agencies.js';
import { type Draft, setField } from './draft.js';

/** Present tense only: "…, BelTA reports" is how an agency signs its own lead; "Xinhua reported" cites another one. */
const attribution =
  /(?:^|,|\.|\))\s{1,3}(?:the\s)?((?:[\p{Lu}][\p{L}'’-]*\s){1,3})(?:news agency\s|agency\s)?(?:reports|informs|writes)(?=[.,;:)]|$|\s(?:citing|with reference))/gu;

/** The source from the way the lead ends, where no header, byline or dateline has given one. */
export function readLeadSource(text: string, lead: Block, draft: Draft): void {
  const end = Math.min(lead.end, lead.start + 600);
  const raw = text.slice(lead.start, end);
  for (const match of raw.matchAll(attribution)) {
    const words = match[1]!.trim().split(/\s+/);
    for (let skip = 0; skip < words.length; skip++) {
      const name = words.slice(skip).join(' ');
      if (!isAgency(name)) continue;
      const start = lead.start + match.index + match[0].indexOf(name);
      setField(draft, 'source', name, {
        from: 'lead',
        raw: match[0].replace(/^[\s,.)]+/, ''),
        span: { start, end: start + name.length },
      });
      return;
    }
  }
}
