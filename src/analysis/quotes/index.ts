import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { type Coreference, resolveReferences } from '../coreference/index.js';
import type { Mention, Names } from '../entities/entity.js';
import { type Grammar, readGrammar } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { attribute } from './attribution.js';
import { pairMarks, type QuotedSpan } from './marks.js';
import type { Quote } from './quote.js';
import { type Attribution, blockTokens, type SpanType, settingOf } from './setting.js';
import { spanType } from './type.js';
import { writeQuotes } from './write.js';

export interface QuoteFindings {
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Pronouns and role nouns that mean an entity, in text order: to be added to the entities' mentions. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly Warning[];
}

/** A quoted span that is speech, with what its surroundings say of the speaker. */
export interface Speech {
  readonly span: QuotedSpan;
  readonly type: SpanType;
  readonly attribution: Attribution | null;
}

/** Who said what: direct, mixed and indirect speech with its speaker. */
export function findQuotes(article: Article, language: Language, names: Names): QuoteFindings {
  const grammar = readGrammar(language, names);
  const spans = pairMarks(article.blocks, language);
  const speeches = attributeAll(article, grammar, spans);
  const coreference = resolveReferences(grammar, {
    quoted: quotedTokens(grammar, spans),
    speakers: speakerPhrases(speeches),
  });
  const { quotes, warnings } = writeQuotes(article, grammar, coreference as Coreference, speeches);
  return { quotes, mentions: coreference.mentions, warnings };
}

function attributeAll(article: Article, grammar: Grammar, spans: readonly QuotedSpan[]): Speech[] {
  const ranges = blockTokens(article.blocks, grammar);
  const attributions: (Attribution | null)[] = [];
  const types: SpanType[] = [];
  return spans.map((span, index) => {
    const setting = settingOf(grammar, article.blocks, ranges, spans, attributions, types, index);
    const attribution = attribute(setting);
    const type = spanType(setting, attribution);
    types.push(type);
    attributions.push(type === 'none' ? null : attribution);
    return { span, type, attribution };
  });
}

function quotedTokens({ tokens }: Grammar, spans: readonly QuotedSpan[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of spans) quoted.fill(1, firstToken, endToken);
  return quoted;
}

function speakerPhrases(speeches: readonly Speech[]): Map<number, NounPhrase> {
  const phrases = new Map<number, NounPhrase>();
  for (const { attribution, type } of speeches) {
    if (attribution?.phrase && type !== 'none')
      phrases.set(attribution.phrase.head, attribution.phrase);
  }
  return phrases;
}
