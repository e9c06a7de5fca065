import { endOf } from '../../../language/token-extent.js';
import type { Coreference } from '../../coreference/index.js';
import type { Grammar } from '../../grammar/grammar.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Quote, QuoteType, Speaker } from '../quote.js';
import type { Speech } from '../quoted-speech.js';
import { confidenceOf, touches } from './confidence.js';
import { type Chain, follow, isInferred, isOneSentence, newChain } from './voice-chain.js';
import { reasons, unasked } from './why.js';
import { writtenCue } from './written-cue.js';

/** The quotes in marks, as `keep` gives them back. A continued one takes speaker and cue from the piece it goes on from. */
export function quotesOfSpans(
  grammar: Grammar,
  coreference: Coreference,
  speeches: readonly Speech[],
  why: boolean,
  keep: (quote: Quote) => Quote,
): Quote[] {
  if (speeches.length === 0) return [];
  const chain = newChain(speeches);
  const quotes: Quote[] = [];
  for (let index = 0; index < speeches.length; index++) {
    const speech = speeches[index]!;
    const own = follow(chain, grammar, coreference, index);
    const named = own !== null || isOneSentence(chain, speech);
    chain.placed[index] = named || isInferred(chain, speech) ? 1 : 0;
    const { type, attribution } = speech;
    if (type === 'none') continue;
    const rule = attribution?.rule ?? 'none';
    const place = own?.speaker.mention ?? null;
    const told = why ? reasons(grammar, rule, chain.voice, place, chain.cues[index]!) : unasked;
    quotes.push(keep(quoteOf(grammar, chain, index, type, named, told)));
  }
  return quotes;
}

function quoteOf(
  grammar: Grammar,
  { speeches, groups, placed, cues, voice }: Chain,
  index: number,
  type: QuoteType,
  named: boolean,
  why: readonly string[],
): Quote {
  const { tokens } = grammar;
  const speech = speeches[index]!;
  const { span, words, attribution } = speech;
  const rule = attribution?.rule ?? 'none';
  return {
    start: tokens.start[span.firstToken]!,
    end: endOf(tokens, span.endToken - 1),
    type,
    text: innerText(grammar, span.innerToken, innerEnd(span), span.reopened),
    words,
    speaker: voice && (placed[index] ? voice.speaker : unmentioned(voice.speaker)),
    attribution: voice ? (named ? voice.attribution : 'continued') : 'none',
    cue: writtenCue(grammar, cues[index]!),
    rule,
    confidence: voice ? confidenceOf(type, rule, voice, touches(speech)) : 'low',
    group: groups[index]! || null,
    why,
  };
}

function unmentioned({ name, entity }: Speaker): Speaker {
  return { name, entity, mention: null };
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
  return text + tokens.text.slice(tokens.start[from], endOf(tokens, end - 1));
}
