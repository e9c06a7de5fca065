import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { Speech } from './quoted-speech.js';

/** By token: what stands in quotation marks, and which phrases name a speaker (by their head). */
export function mapSpeech(
  { tokens }: Grammar,
  speeches: readonly Speech[],
): { quoted: Uint8Array; speakers: Map<number, NounPhrase> } {
  const quoted = new Uint8Array(tokens.count);
  const speakers = new Map<number, NounPhrase>();
  for (const { span, attribution, type } of speeches) {
    quoted.fill(1, span.firstToken, span.endToken);
    if (attribution?.phrase && type !== 'none') {
      speakers.set(attribution.phrase.head, attribution.phrase);
    }
  }
  return { quoted, speakers };
}
