import { endOf } from '../../../language/token-extent.js';
import type { Coreference } from '../../coreference/index.js';
import type { Grammar } from '../../grammar/grammar.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Quote, Speaker } from '../quote.js';
import type { Speech } from '../quoted-speech.js';
import { confidenceOf, touches } from './confidence.js';
import { cueOf } from './cue.js';
import { groupsOf } from './groups.js';
import { type Voice, voiceOf } from './speakers.js';
import { reasons, unasked } from './why.js';

/** The quotes in marks, as `keep` gives them back. A continued one takes speaker and cue from the piece it goes on from. */
export function quotesOfSpans(
  grammar: Grammar,
  coreference: Coreference,
  speeches: readonly Speech[],
  why: boolean,
  keep: (quote: Quote) => Quote,
): Quote[] {
  if (speeches.length === 0) return [];
  const { tokens } = grammar;
  const groups = groupsOf(speeches);
  // Of every speech: the one whose words name its speaker, -1 for none. They are read once more where it goes on: a voice for each takes more
  // memory than its text.
  const sources = new Int32Array(speeches.length);
  const cues = new Int32Array(speeches.length);
  const placed = new Uint8Array(speeches.length);
  let source = -1;
  let voice: Voice | null = null;
  const quotes: Quote[] = [];
  for (let index = 0; index < speeches.length; index++) {
    const speech = speeches[index]!;
    const { span, type, words, attribution } = speech;
    const from = attribution ? attribution.continues : -1;
    const own = attribution?.phrase ? voiceOf(grammar, coreference, attribution.phrase) : null;
    const before = source;
    source = own ? index : from >= 0 ? sources[from]! : -1;
    if (own || source < 0) voice = own;
    else if (source !== before)
      voice = voiceOf(grammar, coreference, speeches[source]!.attribution!.phrase!);
    const ownCue = attribution ? attribution.cue : -1;
    const cue = ownCue < 0 && from >= 0 ? cues[from]! : ownCue;
    const rule = attribution?.rule ?? 'none';
    // "A," she said, "B.": one sentence, and the words in its middle name the speaker of both pieces.
    const named = own !== null || (from >= 0 && placed[from] === 1 && oneSentence.has(rule));
    // "A," she said. "B.": whom a pronoun means is inferred, so a reader who checks it needs the place of the pronoun.
    const inferred =
      from >= 0 &&
      placed[from] === 1 &&
      voice?.attribution === 'pronoun' &&
      speeches[from]!.span.lastBlock === span.firstBlock;
    placed[index] = named || inferred ? 1 : 0;
    sources[index] = source;
    cues[index] = cue;
    if (type === 'none') continue;
    const last = innerEnd(span);
    const quote: Quote = {
      start: tokens.start[span.firstToken]!,
      end: endOf(tokens, span.endToken - 1),
      type,
      text: innerText(grammar, span.innerToken, last, span.reopened),
      words,
      speaker: voice && (placed[index] ? voice.speaker : unmentioned(voice.speaker)),
      attribution: voice ? (named ? voice.attribution : 'continued') : 'none',
      cue: cueOf(grammar, cue),
      rule,
      confidence: voice ? confidenceOf(type, rule, voice, touches(speech)) : 'low',
      group: groups[index]! || null,
      why: why ? reasons(grammar, rule, voice, own?.speaker.mention ?? null, cue) : unasked,
    };
    quotes.push(keep(quote));
  }
  return quotes;
}

function unmentioned({ name, entity }: Speaker): Speaker {
  return { name, entity, mention: null };
}

/** Rules by which a piece belongs to the sentence of the piece before. */
const oneSentence = new Set(['interrupted', 'same-sentence']);

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
