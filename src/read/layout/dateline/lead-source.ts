import type { Block } from '../../../article.js';
import { isAgency } from '../../../words/agencies.js';
import { type Draft, setField } from '../draft.js';
import { isSpace } from '../lines.js';

/** Present tense only: "…, BelTA reports" is how an agency signs its own lead; "Xinhua reported" cites another one. */
const verbs = ['reports', 'informs', 'writes'];

/** The attribution stands in the first sentences. */
const reach = 600;

/** Words of an agency's name. */
const longestName = 4;

/** Names are looked for this far before the verb. */
const before = 120;

/** The source from the way the lead ends, where no header, byline or dateline has given one. */
export function readLeadSource(text: string, lead: Block, draft: Draft): void {
  const raw = text.slice(lead.start, Math.min(lead.end, lead.start + reach));
  let found: ReturnType<typeof agencyBeforeVerb> = null;
  for (const verb of verbs) {
    const other = agencyBeforeVerb(raw, verb);
    if (other !== null && !(found && found.verbAt <= other.verbAt)) found = other;
  }
  if (found === null) return;
  const start = lead.start + found.start;
  const span = { start, end: start + found.name.length };
  setField(draft, 'source', found.name, { from: 'lead', raw: `${found.name} ${found.verb}`, span });
}

/** The first place of the verb, as a word of its own, that an agency's name stands before. */
function agencyBeforeVerb(raw: string, verb: string) {
  for (let at = raw.indexOf(verb); at >= 0; at = raw.indexOf(verb, at + verb.length)) {
    const end = wordEnd(raw, at + verb.length);
    if (end === null || !isSpace(raw.charCodeAt(at - 1))) continue;
    const name = agencyAtEnd(raw.slice(Math.max(0, at - before), at - 1).split(/\s/));
    if (name === null) continue;
    const start = raw.lastIndexOf(name.split(' ', 1)[0]!, at);
    return { name, start, verb: raw.slice(at, end), verbAt: at };
  }
  return null;
}

/** The end of the verb and the mark after it; null when the word goes on. */
function wordEnd(raw: string, at: number): number | null {
  const end = at < raw.length && '.,;:)'.includes(raw[at]!) ? at + 1 : at;
  return end === raw.length || isSpace(raw.charCodeAt(end)) ? end : null;
}

/** ", BelTA" or ", the Interfax news agency" at the end. */
function agencyAtEnd(words: readonly string[]): string | null {
  let end = words.length;
  while (words[end - 1] === 'agency' || words[end - 1] === 'news') end--;
  for (let first = end - 1; first >= Math.max(0, end - longestName); first--) {
    const name = words.slice(first, end).join(' ');
    if (!isAgency(name)) continue;
    const before = words[first - 1] === 'the' ? words[first - 2] : words[first - 1];
    if (before === undefined || ',.)'.includes(before.charAt(before.length - 1))) return name;
  }
  return null;
}
