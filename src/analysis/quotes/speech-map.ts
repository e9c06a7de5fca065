import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { Speech } from './quoted-speech.js';

/** What the quotations in marks have taken, by token. */
export interface TakenTokens {
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many quoted tokens stand before each token; one more entry than tokens. */
  readonly quotedBefore: Int32Array;
  /** 1 at a cue verb that attributes a quotation. */
  readonly cues: Uint8Array;
  /** Phrases that name a speaker, by the token of their head. */
  readonly speakers: Map<number, NounPhrase>;
}

/** By token: what stands in quotation marks, and which phrases and verbs name a speaker. */
export function mapSpeech({ tokens }: Grammar, speeches: readonly Speech[]): TakenTokens {
  const quoted = new Uint8Array(tokens.count);
  const cues = new Uint8Array(tokens.count);
  const speakers = new Map<number, NounPhrase>();
  for (const { span, attribution, type } of speeches) {
    quoted.fill(1, span.firstToken, span.endToken);
    if (attribution && attribution.cue >= 0 && type === 'direct') cues[attribution.cue] = 1;
    if (attribution?.phrase && type !== 'none') {
      speakers.set(attribution.phrase.head, attribution.phrase);
    }
  }
  const quotedBefore = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at++) quotedBefore[at + 1] = quotedBefore[at]! + quoted[at]!;
  return { quoted, quotedBefore, cues, speakers };
}
