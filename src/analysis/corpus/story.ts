import type { DateMention } from '../dates/date.js';
import type { EntityType } from '../entities/entity.js';
import type { Analysis } from '../index.js';
import type { Quote } from '../quotes/quote.js';
import { scanBody } from './body-scan.js';
import type { Sketch } from './sketch.js';

export interface StoryName {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
  readonly forms: readonly string[];
}

export interface StorySpeaker {
  /** Index into `names`, or null: then `name` names somebody who is no entity of the story. */
  readonly entity: number | null;
  readonly name: string;
  readonly quotes: number;
  readonly words: number;
  /** Cue words as written, in lower case, one per quote that has one. */
  readonly cues: readonly string[];
}

/** What one story adds to the answers about a corpus: plain data, small, ready to be passed between threads. */
export interface StoryFacts {
  readonly file: string;
  readonly id: string | number | null;
  readonly source: string | null;
  /** ISO date at the precision the story gives, null when it gives none. */
  readonly published: string | null;
  readonly words: number;
  readonly quotes: Readonly<Record<Quote['type'], number>>;
  readonly quotedWords: number;
  /** Quotes of a source that the story does not name ("a spokesman"), and quotes of nobody. */
  readonly unnamed: number;
  readonly unattributed: number;
  readonly names: readonly StoryName[];
  readonly speakers: readonly StorySpeaker[];
  /** Months ("2023-12") that the date expressions of the text denote, one entry per expression. */
  readonly monthsMentioned: readonly string[];
  readonly sketch: Sketch | null;
}

/** Condenses an analysis that has quotes, entities and dates. */
export function storyFacts(analysis: Analysis, want: 'words' | 'sketch'): StoryFacts {
  const { article, published } = analysis;
  const quotes = analysis.quotes!;
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const quote of quotes) counts[quote.type]++;
  const { words, sketch } = scanBody(article, want);
  return {
    file: article.file,
    id: article.id,
    source: article.source,
    published: published?.value ?? null,
    words,
    quotes: counts,
    quotedWords: quotes.reduce((sum, quote) => sum + quote.words, 0),
    unnamed: quotes.filter((quote) => quote.speaker && !namedSpeaker(quote)).length,
    unattributed: quotes.filter((quote) => !quote.speaker).length,
    names: analysis.entities!.map(({ type, name, forms }) => ({
      type,
      name,
      mentions: forms.reduce((sum, { count }) => sum + count, 0),
      forms: forms.map((form) => form.text),
    })),
    speakers: storySpeakers(quotes),
    monthsMentioned: monthsMentioned(analysis.dates!),
    sketch,
  };
}

/** Who somebody called only by a role or a pronoun is, is known inside this story alone. */
function namedSpeaker({ speaker, attribution }: Quote): Quote['speaker'] {
  return speaker?.entity != null || attribution === 'name' ? speaker : null;
}

function storySpeakers(quotes: readonly Quote[]): StorySpeaker[] {
  const speakers = new Map<
    string | number,
    Pick<StorySpeaker, 'entity' | 'name'> & { said: Quote[] }
  >();
  for (const quote of quotes) {
    const speaker = namedSpeaker(quote);
    if (speaker === null) continue;
    const { entity, name } = speaker;
    const known = speakers.get(entity ?? name);
    if (known) known.said.push(quote);
    else speakers.set(entity ?? name, { entity, name, said: [quote] });
  }
  return [...speakers.values()].map(({ entity, name, said }) => ({
    entity,
    name,
    quotes: said.length,
    words: said.reduce((sum, quote) => sum + quote.words, 0),
    cues: said.flatMap(({ cue }) => (cue ? [cue.text.toLowerCase()] : [])),
  }));
}

function monthsMentioned(dates: readonly DateMention[]): string[] {
  return dates.flatMap(({ type, from, grain }) =>
    (type === 'DATE' || type === 'TIME') &&
    from !== null &&
    grain !== null &&
    finerThanQuarter.has(grain)
      ? [from.slice(0, 7)]
      : [],
  );
}

const finerThanQuarter = new Set(['month', 'week', 'day', 'hour', 'minute', 'second']);
