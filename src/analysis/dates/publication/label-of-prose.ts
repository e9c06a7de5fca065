import type { Span } from '../../../article.js';

/** A shorter line is a date line, whatever words it has. */
const shortest = 60;

/** What a sentence may begin behind. */
const stops = '.!?|•·(';

const startsSmall = /^\p{Ll}{2}/u;
const endsSmall = /\p{Ll}{2}$/u;
const word = /^\p{L}+$/u;
const article = /^(?:an?|the) \p{L}/u;
/** So many words may stand between two in small letters. */
const mostBetween = 3;

/** What tells of the text itself: "This article was first published on 4 May 2021". */
const ofItself =
  /\b(?:this|article|story|post|page|column|originally|artikel|beitrag|artículo|cet)\b/i;

/** Where the label is a verb of a sentence about something else: "A study published Jan. 5, 2009, found", "She was released in July 2019". */
export function isOfProse(text: string, { start, end }: Span, label: number): boolean {
  if (end - start <= shortest) return false;
  // "PUBLISHED:"
  if (/^\p{L}+(?: \p{L}+)?:/u.test(text.slice(label, label + 30))) return false;
  const before = text.slice(Math.max(start, label - 120), label);
  let first = before.length;
  while (first > 0 && !stops.includes(before[first - 1]!)) first--;
  const lead = before.slice(first);
  return (article.test(lead) || isProse(lead.split(' '))) && !ofItself.test(lead);
}

/** Two words of a sentence, in small letters, near each other. */
function isProse(words: readonly string[]): boolean {
  for (let at = 0; at < words.length - 1; at++) {
    if (!endsSmall.test(words[at]!)) continue;
    for (let next = at + 1; next <= at + 1 + mostBetween && next < words.length; next++) {
      if (startsSmall.test(words[next]!)) return true;
      if (!word.test(words[next]!)) break;
    }
  }
  return false;
}
