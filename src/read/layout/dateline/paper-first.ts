import { noPaperBegins, paperEnds } from '../../../words/dateline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { opensSentence } from './after-place.js';
import type { FoundDateline } from './dateline.js';
import { headTokens } from './head-tokens.js';

/** In words. */
const longest = 5;

const lastWords = wordSet(paperEnds);
const otherFirst = wordSet(noPaperBegins);

/** `Kestria News – Police say`: a paper that opens its lead with its own name, a dash between blanks, and the first sentence. Null when none does. */
export function readPaperFirst(text: string, start: number, end: number): FoundDateline | null {
  const tokens = headTokens(text, start, end);
  let count = 0;
  while (count < longest && tokens.at(count)?.kind === 'word' && tokens.at(count)!.isCapital)
    count++;
  const last = tokens.at(count - 1);
  if (count < 2 || !lastWords.has(last!.text) || otherFirst.has(tokens.at(0)!.text)) return null;
  const dash = tokens.at(count);
  const next = tokens.at(count + 1);
  if (dash?.kind !== 'dash' || !dash.spaceBefore || !next?.spaceBefore) return null;
  if (!opensSentence(text, next) || !isSentence(text, next.start, end)) return null;
  const agency = text.slice(tokens.at(0)!.start, last!.end).replace(/\s+/g, ' ');
  return {
    start: tokens.at(0)!.start,
    end: dash.end,
    place: null,
    date: null,
    agency,
    dateSpan: null,
  };
}

/** Long enough, and with a full stop: no title of a programme. */
function isSentence(text: string, from: number, end: number): boolean {
  return end - from > shortest && '.!?”"’'.includes(text[end - 1]!);
}

const shortest = 40;
