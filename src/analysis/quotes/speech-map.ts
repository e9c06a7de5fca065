import { type SpeechMap, Taken } from '../coreference/speech-map.js';
import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { Speech } from './quoted-speech.js';
import type { Report } from './reported-speech.js';

/** What the quotations in marks have taken, by token. */
export interface TakenTokens extends SpeechMap {
  /** How many quoted tokens stand before each token; one more entry than tokens. */
  readonly quotedBefore: Int32Array;
  readonly speakers: Map<number, NounPhrase>;
}

// Used again by the next article; those of a very long text go with it.
let kept = new Uint8Array(4096);
let keptBefore = new Int32Array(4096);
const mostKept = 1 << 17;

/** By token: what stands in quotation marks, and which phrases and verbs name a speaker. */
export function mapSpeech({ tokens }: Grammar, speeches: readonly Speech[]): TakenTokens {
  const { count } = tokens;
  const long = count >= mostKept;
  if (!long && keptBefore.length <= count) {
    kept = new Uint8Array(2 * count + 1);
    keptBefore = new Int32Array(2 * count + 1);
  }
  const taken = long ? new Uint8Array(count) : kept.fill(0, 0, count);
  const quotedBefore = long ? new Int32Array(count + 1) : keptBefore;
  const speakers = new Map<number, NounPhrase>();
  for (const { span, attribution, type } of speeches) {
    for (let at = span.firstToken; at < span.endToken; at++) taken[at]! |= Taken.quoted;
    if (!attribution) continue;
    if (attribution.cue >= 0 && type === 'direct') taken[attribution.cue]! |= Taken.cue;
    if (attribution.phrase && type !== 'none') addSpeaker(taken, speakers, attribution.phrase);
  }
  let quoted = 0;
  for (let at = 0; at < count; at++) {
    quotedBefore[at] = quoted;
    quoted += taken[at]! & Taken.quoted;
  }
  quotedBefore[count] = quoted;
  return { taken, quotedBefore, speakers };
}

/** The speakers of reported speech join those of the quotations. */
export function mapReports({ taken, speakers }: TakenTokens, reports: readonly Report[]): void {
  for (const { phrase } of reports) if (phrase) addSpeaker(taken, speakers, phrase);
}

function addSpeaker(
  taken: Uint8Array,
  speakers: Map<number, NounPhrase>,
  phrase: NounPhrase,
): void {
  taken[phrase.head]! |= Taken.speaker;
  speakers.set(phrase.head, phrase);
}
