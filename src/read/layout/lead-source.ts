import type { Block } from '../../article.js';
import { isAgency } from '../../words/agencies.js';
import { type Draft, setField } from './draft.js';

/** Present tense only: "…, BelTA reports" is how an agency signs its own lead; "Xinhua reported" cites another one. */
const verbs = new Set(['reports', 'informs', 'writes']);
/** The attribution stands in the first sentences. */
const reach = 600;
/** Words of an agency's name. */
const longestName = 4;

/** The source from the way the lead ends, where no header, byline or dateline has given one. */
export function readLeadSource(text: string, lead: Block, draft: Draft): void {
  const raw = text.slice(lead.start, Math.min(lead.end, lead.start + reach));
  const words = raw.split(/\s/);
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (verbs.has(word.replace(/[.,;:)]$/, ''))) {
      const name = agencyBefore(words, index);
      if (name !== null) {
        const start = lead.start + raw.lastIndexOf(name.split(' ', 1)[0]!, at);
        const span = { start, end: start + name.length };
        setField(draft, 'source', name, { from: 'lead', raw: `${name} ${word}`, span });
        return;
      }
    }
    at += word.length + 1;
  }
}

/** ", BelTA" or ", the Interfax news agency" right before the verb. */
function agencyBefore(words: readonly string[], verb: number): string | null {
  let end = verb;
  while (words[end - 1] === 'agency' || words[end - 1] === 'news') end--;
  for (let first = end - 1; first >= Math.max(0, end - longestName); first--) {
    const name = words.slice(first, end).join(' ');
    if (!isAgency(name)) continue;
    const before = words[first - 1] === 'the' ? words[first - 2] : words[first - 1];
    if (before === undefined || /[,.)]$/.test(before)) return name;
  }
  return null;
}
