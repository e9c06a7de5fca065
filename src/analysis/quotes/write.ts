import type { Article, Warning } from '../../article.js';
import type { Coreference } from '../coreference/index.js';
import type { Grammar } from '../grammar/grammar.js';
import { confidenceOf } from './confidence.js';
import type { Speech } from './index.js';
import { markWarning } from './mark-warnings.js';
import type { Quote } from './quote.js';
import { type Voice, voiceOf } from './speakers.js';
import { wordCount } from './type.js';
import { reasons } from './why.js';

/** From speeches to the quotes of the contract: persons, groups, confidence and reasons. */
export function writeQuotes(
  article: Article,
  grammar: Grammar,
  coreference: Coreference,
  speeches: readonly Speech[],
): { quotes: Quote[]; warnings: Warning[] } {
  const quotes: Quote[] = [];
  const warnings: Warning[] = [];
  const voices: (Voice | null)[] = [];
  const groups: (number | null)[] = [];
  const quoteOf: number[] = [];
  let lastGroup = 0;
  const { tokens } = grammar;
  for (const { span, type, attribution } of speeches) {
    const continued = attribution && attribution.continues >= 0 ? attribution.continues : -1;
    const own = attribution?.phrase ? voiceOf(grammar, coreference, attribution.phrase) : null;
    const voice = own ?? (continued >= 0 ? voices[continued]! : null);
    voices.push(voice);
    groups.push(null);
    quoteOf.push(-1);
    if (type === 'none') continue;
    let group: number | null = null;
    if (continued >= 0 && quoteOf[continued]! >= 0) {
      group = groups[continued] ?? null;
      if (group === null) {
        group = ++lastGroup;
        groups[continued] = group;
        const at = quoteOf[continued]!;
        quotes[at] = { ...quotes[at]!, group };
      }
      groups[groups.length - 1] = group;
    }
    quoteOf[quoteOf.length - 1] = quotes.length;
    const start = tokens.start[span.firstToken]!;
    const end = tokens.end[span.endToken - 1]!;
    const last = span.closeToken ?? span.endToken;
    const kind = own ? own.attribution : voice ? 'continued' : 'none';
    const cue = attribution && attribution.cue >= 0 ? attribution.cue : -1;
    const cueSpan = cue >= 0 ? { start: tokens.start[cue]!, end: tokens.end[cue]! } : null;
    const rule = attribution?.rule ?? 'none';
    quotes.push({
      start,
      end,
      type,
      text: innerText(grammar, span.innerToken, last, span.reopened),
      words: wordCount(grammar, span.innerToken, last),
      speaker: voice ? { ...voice.speaker, mention: own ? voice.speaker.mention : null } : null,
      attribution: kind,
      cue: cueSpan ? { ...cueSpan, text: article.text.slice(cueSpan.start, cueSpan.end) } : null,
      rule,
      confidence: voice ? confidenceOf(rule, own ? kind : voice.attribution, voice.margin) : 'low',
      group,
      why: reasons(grammar, rule, voice, own, cue),
    });
    const warning = markWarning(grammar, span);
    if (warning) warnings.push(warning);
  }
  return { quotes, warnings };
}

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
