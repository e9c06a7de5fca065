import type { Coreference } from '../../coreference/index.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Quote } from '../quote.js';
import type { Speech } from '../quoted-speech.js';
import type { Report } from '../reported/report.js';
import { quotePacker } from './packed-quotes.js';
import { quotesOfReports } from './quotes-of-reports.js';
import { quotesOfSpans } from './quotes-of-spans.js';

/** More than these are kept small. */
const manyQuotes = 1000;

/** Speech in marks and reported speech as quotes, in text order. */
export function writeAll(
  grammar: Grammar,
  coreference: Coreference,
  speeches: readonly Speech[],
  reports: readonly Report[],
  why: boolean,
): Quote[] {
  const most = speeches.length + reports.length;
  const keep = most > manyQuotes && !why ? quotePacker(grammar.tokens.text, most) : asItIs;
  return inTextOrder(
    quotesOfSpans(grammar, coreference, speeches, why, keep),
    quotesOfReports(grammar, coreference, reports, why, keep),
  );
}

function asItIs(quote: Quote): Quote {
  return quote;
}

/** Both lists are in text order, and nothing in marks is reported as well. */
function inTextOrder(spoken: Quote[], reported: Quote[]): Quote[] {
  if (reported.length === 0) return spoken;
  const quotes: Quote[] = [];
  let at = 0;
  for (const quote of spoken) {
    for (; at < reported.length; at++) {
      if (reported[at]!.start > quote.start) break;
      quotes.push(reported[at]!);
    }
    quotes.push(quote);
  }
  while (at < reported.length) quotes.push(reported[at++]!);
  return quotes;
}
