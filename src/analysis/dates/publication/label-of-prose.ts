import type { Span } from '../../../article.js';

/** A shorter line is a date line, whatever words it has. */
const shortest = 60;

/** Two words of a sentence. */
const prose = /\p{Ll}{2,} (?:\p{L}+ ){0,3}?\p{Ll}{2,}|^(?:an?|the) \p{L}/u;

/** What tells of the text itself: "This article was first published on 4 May 2021". */
const ofItself =
  /\b(?:this|article|story|post|page|column|originally|artikel|beitrag|artículo|cet)\b/i;

/** Where the label is a verb of a sentence about something else: "A study published Jan. 5, 2009, found", "She was released in July 2019". */
export function isOfProse(text: string, { start, end }: Span, label: number): boolean {
  if (end - start <= shortest) return false;
  // "PUBLISHED:"
  if (/^\p{L}+(?: \p{L}+)?:/u.test(text.slice(label, label + 30))) return false;
  const before = text.slice(Math.max(start, label - 120), label);
  const lead = before.slice(before.search(/[^.!?|•·(]*$/));
  return prose.test(lead) && !ofItself.test(lead);
}
