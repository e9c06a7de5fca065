import { type Article, isForeign } from '../../article.js';
import type { Grammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { attribute } from './attribution/index.js';
import { answersOf } from './interview/answers.js';
import { guestOf } from './interview/guest.js';
import { type TurnSpeakers, turnAttribution } from './interview/turn-attribution.js';
import { withTurns } from './interview/turn-spans.js';
import { findTurns } from './interview/turns.js';
import { innerEnd, type QuotedSpan } from './marks/quoted-span.js';
import type { BlockTokens } from './setting/block-tokens.js';
import type { Attribution, Setting, SpanType } from './setting/setting.js';
import { settingOf } from './setting/setting-of.js';
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
  const foreign = isForeign(article);
  return spans.map((span, index) => {
    const turn = turnOf.get(span);
    const words = wordsIn(grammar, span);
    let type: SpanType = 'none';
    let attribution: Attribution | null = null;
    if (turn) {
      attribution = turnAttribution(turn, index, speakers, guest);
      type = 'direct';
    } else if (words > 0) {
      // “…” says nothing, whoever stands beside it.
      const setting = settingOf(grammar, article.blocks, ranges, spans, attributions, types, index);
      const answering = answers.has(span) ? answerer : null;
      attribution = speakerOf(setting, signers.get(span), answering, foreign);
      type = spanType(setting, attribution, words);
      if (type === 'none') attribution = null;
    }
    types.push(type);
    attributions.push(attribution);
    return { span, type, words, attribution };
  });
}

function wordsIn(grammar: Grammar, span: QuotedSpan): number {
  return wordCount(grammar, span.innerToken, innerEnd(span));
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

/** Who signed the span, else whom its surroundings name, else whose answer it is. */
function speakerOf(
  setting: Setting,
  signer: NounPhrase | undefined,
  answerer: NounPhrase | null,
  foreign: boolean,
): Attribution | null {
  if (signer) return { rule: 'signature', phrase: signer, cue: -1, continues: -1 };
  const named = attribute(setting, foreign);
  if (named || !answerer) return named;
  return { rule: 'interview-guest', phrase: answerer, cue: -1, continues: -1 };
}
