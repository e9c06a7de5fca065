import { indexAt } from '../../language/token-map.js';
import { type SpeechMap, Taken } from '../coreference/speech-map.js';
import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import type { Speech } from './quoted-speech.js';
import type { Report } from './reported/report.js';

/** What the quotations in marks have taken, by token. */
export interface TakenTokens extends SpeechMap {
  readonly speakers: Map<number, NounPhrase>;
  /** Tokens [clearFrom, clearTo) are known to stand outside of marks: what was looked through last. */
  clearFrom: number;
  clearTo: number;
}

/** By token: what stands in quotation marks, and which phrases and verbs name a speaker. */
export function mapSpeech(
  { tokens, sentences }: Grammar,
  speeches: readonly Speech[],
): TakenTokens {
  const taken = new Uint8Array(tokens.count);
  const speakers = new Map<number, NounPhrase>();
  for (const { span, attribution, type } of speeches) {
    for (let at = span.firstToken; at < span.endToken; at++) taken[at]! |= Taken.quoted;
    if (!attribution) continue;
    // "Reed said the pier was lost. “We are ruined.”": the verb has words of its own.
    const own = attribution.rule === 'sentence-before';
    if (attribution.cue >= 0 && type === 'direct' && !own) taken[attribution.cue]! |= Taken.cue;
    if (!attribution.phrase || type === 'none') continue;
    addSpeaker(taken, speakers, attribution.phrase);
    // "The plan was “bold”, Reed said": all before it are Reed's words.
    if (type === 'mixed' && attribution.phrase.first > span.endToken) {
      const sentence = indexAt(sentences.ofToken, span.firstToken);
      markContent(taken, sentences.firstToken[sentence]!, span.firstToken);
    }
  }
  return { taken, speakers, clearFrom: 0, clearTo: 0 };
}

/** Does any of the tokens [first, end) stand in quotation marks? Looks through no stretch twice, however often it is asked from one place. */
export function holdsQuoted(map: TakenTokens, first: number, end: number): boolean {
  const { taken } = map;
  if (first < map.clearFrom || first > map.clearTo) {
    map.clearFrom = first;
    map.clearTo = first;
  }
  let at = map.clearTo;
  while (at < end && !(taken[at]! & Taken.quoted)) at++;
  map.clearTo = at;
  return at < end;
}

/** The speakers of reported speech join those of the quotations. */
export function mapReports({ taken, speakers }: TakenTokens, reports: readonly Report[]): void {
  for (const { phrase, first, end, cue } of reports) {
    if (phrase) addSpeaker(taken, speakers, phrase);
    if (cue >= end) markContent(taken, first, end);
  }
}

function markContent(taken: Uint8Array, first: number, end: number): void {
  for (let at = first; at < end; at++) taken[at]! |= Taken.content;
}

function addSpeaker(
  taken: Uint8Array,
  speakers: Map<number, NounPhrase>,
  phrase: NounPhrase,
): void {
  taken[phrase.head]! |= Taken.speaker;
  speakers.set(phrase.head, phrase);
}
