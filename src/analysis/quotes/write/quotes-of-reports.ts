import { endOf } from '../../../language/token-extent.js';
import type { Coreference } from '../../coreference/index.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Quote } from '../quote.js';
import type { Report } from '../reported/report.js';
import { wordCount } from '../word-count.js';
import { confidenceOf } from './confidence.js';
import { voiceOf } from './speakers.js';
import { reasons, unasked } from './why.js';
import { writtenCue } from './written-cue.js';

/** The reported speech: content without marks, cue and "that". */
export function quotesOfReports(
  grammar: Grammar,
  coreference: Coreference,
  reports: readonly Report[],
  why: boolean,
  keep: (quote: Quote) => Quote,
): Quote[] {
  const { tokens } = grammar;
  const quotes: Quote[] = [];
  for (const { rule, first, end: last, phrase, cue } of reports) {
    const voice = phrase && voiceOf(grammar, coreference, phrase);
    const start = tokens.start[first]!;
    const end = endOf(tokens, last - 1);
    const quote: Quote = {
      start,
      end,
      type: 'indirect',
      text: tokens.text.slice(start, end),
      words: wordCount(grammar, first, last),
      speaker: voice?.speaker ?? null,
      attribution: voice?.attribution ?? 'none',
      cue: writtenCue(grammar, cue),
      rule,
      confidence: voice ? confidenceOf('indirect', rule, voice, false) : 'low',
      group: null,
      why: why ? reasons(grammar, rule, voice, voice?.speaker.mention ?? null, cue) : unasked,
    };
    quotes.push(keep(quote));
  }
  return quotes;
}
