import { wordSet } from '../../../words/word-set.js';
import type { Confidence, QuoteType } from '../quote.js';
import type { Speech } from '../quoted-speech.js';
import type { Voice } from './speakers.js';

/** Rules that read the speaker off a clause made for nothing else: "… she said", "said Reed", a signature, a label. */
const exact = wordSet(
  'interrupted inverted-after verb-after dash-name interview-label label-inside signature resumed',
);

/** Rules that have to choose a verb and its subject out of a longer sentence. */
const good = wordSet(
  'lead-verb lead-according according-after clause-after in-words as-after noun-of-speech label paragraph-lead verb-before same-sentence next-paragraph interview-guest unknown-verb clause-speaker cries',
);

const reported = wordSet('reported-that reported-clause reported-final reported-according');

/** Leads over the next candidate at which a pronoun or a role was right as often as its band promises; from labelled news. */
const clear = 2;
const fair = 0.8;

/** The band of an attribution: by its rule, by how the speaker is meant, and by the lead over the next candidate. `touching` as in `touches`. */
export function confidenceOf(
  type: QuoteType,
  rule: string,
  voice: Voice,
  touching: boolean,
): Confidence {
  const base = type === 'indirect' ? reportedBand(rule) : ruleBand(type, rule);
  const leads = touching && type === 'direct' && rule === 'lead-verb';
  const named = voice.attribution === 'name' || voice.attribution === 'pronoun';
  return lower(leads && named ? 'high' : base, voiceBand(voice));
}

/** Do speaker, verb and quotation follow each other, as in `Reed said, "…"`? Then nothing had to be chosen. */
export function touches({ span, attribution }: Speech): boolean {
  const end = attribution?.phrase?.end;
  return end !== undefined && attribution?.cue === end && span.firstToken - end <= 2;
}

function ruleBand(type: QuoteType, rule: string): Confidence {
  if (exact.has(rule)) return type === 'direct' ? 'high' : 'medium';
  return good.has(rule) ? 'medium' : 'low';
}

function reportedBand(rule: string): Confidence {
  return reported.has(rule) ? 'high' : 'medium';
}

function voiceBand({ attribution, margin, speaker, joint, resolution }: Voice): Confidence {
  if (attribution === 'name' && speaker.entity === null && !joint) return 'medium';
  if (attribution === 'name' && margin === Number.POSITIVE_INFINITY) return 'high';
  if (speaker.entity === null) {
    const unknown = attribution === 'pronoun' && (!resolution?.character || margin < fair);
    return unknown ? 'low' : 'medium';
  }
  return margin >= clear ? 'high' : margin >= fair ? 'medium' : 'low';
}

function lower(a: Confidence, b: Confidence): Confidence {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
}
