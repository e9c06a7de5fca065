import type { Article } from '../../article.js';
import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { attribute } from './attribution/index.js';
import type { BlockTokens } from './block-tokens.js';
import { answersOf } from './interview/answers.js';
import { findTurns, guestOf, type Turn } from './interview/turns.js';
import { innerEnd, type QuotedSpan } from './marks/quoted-span.js';
import type { Attribution, SpanType } from './setting.js';
import { settingOf } from './setting-of.js';
import { signedSpan } from './signature.js';
import { spanType } from './type/span-type.js';
import { wordCount } from './word-count.js';

/** A quoted span, what it is, and what its surroundings say of the speaker. */
export interface Speech {
  readonly span: QuotedSpan;
  readonly type: SpanType;
  /** Number of words between the marks. */
  readonly words: number;
  readonly attribution: Attribution | null;
}

/** Decides type and attribution of each quoted span, in text order, because a span may go on from the one before. */
export function attributeSpans(
  article: Article,
  grammar: Grammar,
  ranges: BlockTokens,
  marked: readonly QuotedSpan[],
): Speech[] {
  const turns = findTurns(article, grammar, ranges);
  if (marked.length === 0 && turns.length === 0) return [];
  const turnOf = new Map(turns.map((turn) => [turn.span, turn]));
  const signers = new Map<QuotedSpan, NounPhrase>();
  const unsigned = withoutSignatures(grammar, ranges, marked, signers);
  const spans = turns.length === 0 ? unsigned : withTurns(unsigned, turns);
  const attributions: (Attribution | null)[] = [];
  const types: SpanType[] = [];
  const speakers: TurnSpeakers = { asker: -1, answerer: -1, byName: new Map() };
  const guest = turns.some(({ label }) => label.kind === 'answer')
    ? guestOf(article, grammar, turns[0]!.span)
    : null;
  const answers = answersOf(article, grammar, ranges, spans);
  const answerer = answers.size > 0 ? guestOf(article, grammar, [...answers][0]!) : null;
  return spans.map((span, index) => {
    const turn = turnOf.get(span);
    if (turn) {
      const attribution = turnAttribution(turn, index, speakers, guest);
      types.push('direct');
      attributions.push(attribution);
      const words = wordCount(grammar, span.innerToken, span.endToken);
      return { span, type: 'direct', words, attribution };
    }
    const setting = settingOf(grammar, article.blocks, ranges, spans, attributions, types, index);
    const signer = signers.get(span);
    const attribution = signer
      ? signedBy(signer)
      : (attribute(setting) ?? (answerer && answers.has(span) ? answeredBy(answerer) : null));
    const words = wordCount(grammar, span.innerToken, innerEnd(span));
    const type = spanType(setting, attribution, words);
    types.push(type);
    attributions.push(type === 'none' ? null : attribution);
    return { span, type, words, attribution };
  });
}

/** The spans without the signatures inside their marks; who signed goes into `signers`. */
function withoutSignatures(
  grammar: Grammar,
  ranges: BlockTokens,
  marked: readonly QuotedSpan[],
  signers: Map<QuotedSpan, NounPhrase>,
): readonly QuotedSpan[] {
  return marked.map((span) => {
    const signed = signedSpan(grammar, ranges, span);
    if (signed) signers.set(signed.span, signed.phrase);
    return signed?.span ?? span;
  });
}

function answeredBy(phrase: NounPhrase): Attribution {
  return { rule: 'interview-guest', phrase, cue: -1, continues: -1 };
}

function signedBy(phrase: NounPhrase): Attribution {
  return { rule: 'signature', phrase, cue: -1, continues: -1 };
}

/** Turns replace the marks inside their paragraphs. */
function withTurns(marked: readonly QuotedSpan[], turns: readonly Turn[]): QuotedSpan[] {
  const taken = new Set<number>();
  for (const { span } of turns) {
    for (let block = span.firstBlock; block <= span.lastBlock; block++) taken.add(block);
  }
  const kept = marked.filter((span) => !taken.has(span.firstBlock) && !taken.has(span.lastBlock));
  return [...kept, ...turns.map(({ span }) => span)].sort((a, b) => a.firstToken - b.firstToken);
}

interface TurnSpeakers {
  /** Index of the first turn with a name, and of the first one by another name: who asks and who answers. */
  asker: number;
  answerer: number;
  /** Index of the first turn of each speaker, by `TurnLabel.who`. */
  readonly byName: Map<string, number>;
}

/** A name speaks for itself; initials and a surname go back to the first turn of that speaker, Q to the first name that asked, A to the other one. */
function turnAttribution(
  { label }: Turn,
  index: number,
  speakers: TurnSpeakers,
  guest: NounPhrase | null,
): Attribution | null {
  const { kind, phrase, who, short } = label;
  const rule = 'interview-label';
  if (kind === 'name') {
    const first = speakers.byName.get(who);
    if (short && first !== undefined) return { rule, phrase: null, cue: -1, continues: first };
    if (first === undefined) speakers.byName.set(who, index);
    if (speakers.asker < 0) speakers.asker = index;
    else if (speakers.answerer < 0) speakers.answerer = index;
    return { rule, phrase, cue: -1, continues: -1 };
  }
  const from = kind === 'question' ? speakers.asker : speakers.answerer;
  if (from < 0 && kind === 'answer' && guest)
    return { rule: 'interview-guest', phrase: guest, cue: -1, continues: -1 };
  return from < 0 ? null : { rule, phrase: null, cue: -1, continues: from };
}
