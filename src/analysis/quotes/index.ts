import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { resolveReferences } from '../coreference/index.js';
import type { Mention, Names } from '../entities/entity.js';
import { readGrammar } from '../grammar/grammar.js';
import { markWarnings } from './mark-warnings.js';
import { pairMarks } from './marks.js';
import type { Quote } from './quote.js';
import { attributeSpans } from './quoted-speech.js';
import { reportSpeech } from './reported-speech.js';
import { mapSpeech } from './speech-map.js';
import { quotesOfReports, quotesOfSpans } from './write.js';

export interface QuoteFindings {
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Pronouns and role nouns that mean an entity, in text order: to be added to the entities' mentions. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly Warning[];
}

/** Who said what: marks → type and attribution → reported speech → who is meant → quotes with confidence and reasons. */
export function findQuotes(article: Article, language: Language, names: Names): QuoteFindings {
  const grammar = readGrammar(language, names);
  const speeches = attributeSpans(article, grammar, pairMarks(article.blocks, language));
  const map = mapSpeech(grammar, speeches);
  const reports = reportSpeech(article, grammar, map);
  for (const { phrase } of reports) if (phrase) map.speakers.set(phrase.head, phrase);
  const coreference = resolveReferences(grammar, map, article.byline);
  const quotes = [
    ...quotesOfSpans(grammar, coreference, speeches),
    ...quotesOfReports(grammar, coreference, reports),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { quotes, mentions: coreference.mentions, warnings: markWarnings(grammar, speeches) };
}
