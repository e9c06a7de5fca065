import type { Span } from '../../article.js';
import type { Coreference } from '../coreference/index.js';
import type { Grammar } from '../grammar/grammar.js';
import { confidenceOf } from './confidence.js';
import { groupsOf } from './groups.js';
import type { Quote } from './quote.js';
import type { Speech } from './quoted-speech.js';
import type { Report } from './reported-speech.js';
import { type Voice, voiceOf } from './speakers.js';
import { wordCount } from './type.js';
import { reasons } from './why.js';

/** The quotes in marks. A continued one takes speaker and cue from the piece it goes on from, but names no mention of its own. */
export function quotesOfSpans(
  grammar: Grammar,
  coreference: Coreference,
  speeches: readonly Speech[],
): Quote[] {
  const groups = groupsOf(speeches);
  const voices: (Voice | null)[] = [];
  const cues: number[] = [];
  const named: boolean[] = [];
  const quotes: Quote[] = [];
  for (const [index, { span, type, attribution }] of speeches.entries()) {
    const from = attribution ? attribution.continues : -1;
    const own = attribution?.phrase ? voiceOf(grammar, coreference, attribution.phrase) : null;
    const voice = own ?? (from >= 0 ? voices[from]! : null);
    const ownCue = attribution ? attribution.cue : -1;
    const cue = ownCue < 0 && from >= 0 ? cues[from]! : ownCue;
    const rule = attribution?.rule ?? 'none';
    // "A," she said, "B.": one sentence, and the words in its middle name the speaker of both pieces.
    const here = own !== null || (from >= 0 && named[from]! && oneSentence.has(rule));
    named.push(here);
    voices.push(voice);
    cues.push(cue);
    if (type === 'none') continue;
    const last = span.closeToken ?? span.endToken;
    quotes.push({
      ...spanOf(grammar, span.firstToken, span.endToken),
      type,
      text: innerText(grammar, span.innerToken, last, span.reopened),
      words: wordCount(grammar, span.innerToken, last),
      speaker: voice && { ...voice.speaker, mention: here ? voice.speaker.mention : null },
      attribution: voice ? (here ? voice.attribution : 'continued') : 'none',
      cue: cueOf(grammar, cue),
      rule,
      confidence: voice ? confidenceOf(type, rule, voice) : 'low',
      group: groups[index]!,
      get why() {
        return reasons(grammar, rule, voice, own !== null, cue);
      },
    });
  }
  return quotes;
}

/** Rules by which a piece belongs to the sentence of the piece before. */
const oneSentence = new Set(['interrupted', 'same-sentence']);

/** The reported speech: content without marks, cue and "that". */
export function quotesOfReports(
  grammar: Grammar,
  coreference: Coreference,
  reports: readonly Report[],
): Quote[] {
  return reports.map(({ rule, first, end, phrase, cue }) => {
    const voice = phrase && voiceOf(grammar, coreference, phrase);
    const span = spanOf(grammar, first, end);
    return {
      ...span,
      type: 'indirect',
      text: grammar.tokens.text.slice(span.start, span.end),
      words: wordCount(grammar, first, end),
      speaker: voice?.speaker ?? null,
      attribution: voice?.attribution ?? 'none',
      cue: cueOf(grammar, cue),
      rule,
      confidence: voice ? confidenceOf('indirect', rule, voice) : 'low',
      group: null,
      get why() {
        return reasons(grammar, rule, voice, true, cue);
      },
    };
  });
}

function spanOf({ tokens }: Grammar, first: number, end: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

function cueOf(grammar: Grammar, cue: number): Quote['cue'] {
  if (cue < 0) return null;
  const span = spanOf(grammar, cue, cue + 1);
  return { ...span, text: grammar.tokens.text.slice(span.start, span.end) };
}

/** The words between the marks, without the marks that open further paragraphs. */
function innerText(
  { tokens }: Grammar,
  first: number,
  end: number,
  reopened: readonly number[],
): string {
  let text = '';
  let from = first;
  for (const mark of reopened) {
    text += tokens.text.slice(tokens.start[from], tokens.start[mark]);
    from = mark + 1;
  }
  return end > from ? text + tokens.text.slice(tokens.start[from], tokens.end[end - 1]) : text;
}
