import type { DateMention } from '../../src/analysis/dates/date.js';
import type { Entity, Mention } from '../../src/analysis/entities/entity.js';
import type { Analysis } from '../../src/analysis/index.js';
import type { Quote } from '../../src/analysis/quotes/quote.js';
import type { Block, Span } from '../../src/article.js';

const text = `Posted: 05.03.2024 09:15

Harbour town votes to keep its last ferry

Mayor Ilse Vandermolen said on Monday that the ferry would stay. “We will not be an island,” she added.

The operator, Norfahrt Lines, loses about 2 million euros a year. "The figures speak for themselves," its spokesman said, and "nobody reads them".
`;

/** The span of the n-th occurrence of some words of the example. */
function at(words: string, occurrence = 1): Span {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the example: ${words}`);
  return { start, end: start + words.length };
}

function block(kind: Block['kind'], words: string, number: number | null): Block {
  return { kind, number, ...at(words) };
}

function mention(
  entity: number,
  kind: Mention['kind'],
  words: string,
  confidence: number,
): Mention {
  return {
    ...at(words),
    entity,
    kind,
    firstToken: 0,
    endToken: 0,
    confidence,
    evidence: ['tagger'],
  };
}

const entities: Entity[] = [
  {
    type: 'person',
    name: 'Ilse Vandermolen',
    forms: [{ text: 'Ilse Vandermolen', count: 1 }],
    roles: [{ text: 'Mayor', title: 'mayor', of: null, span: at('Mayor') }],
    mentions: [mention(0, 'name', 'Ilse Vandermolen', 0.97), mention(0, 'pronoun', 'she', 0.8)],
    gender: 'female',
    salience: 3,
  },
  {
    type: 'organization',
    name: 'Norfahrt Lines',
    forms: [{ text: 'Norfahrt Lines', count: 1 }],
    roles: [],
    mentions: [mention(1, 'name', 'Norfahrt Lines', 0.914)],
    gender: null,
    salience: 2,
  },
];

function quote(words: string, rest: Partial<Quote>): Quote {
  const marked = /^[“"]/.test(words) ? words.slice(1, -1) : words;
  return {
    ...at(words),
    type: 'direct',
    text: marked,
    words: marked.split(' ').length,
    speaker: null,
    attribution: 'none',
    cue: null,
    rule: 'none',
    confidence: 'low',
    group: null,
    why: [],
    ...rest,
  };
}

const quotes: Quote[] = [
  quote('the ferry would stay', {
    type: 'indirect',
    speaker: {
      name: 'Ilse Vandermolen',
      entity: 0,
      mention: { ...at('Ilse Vandermolen'), text: 'Ilse Vandermolen' },
    },
    attribution: 'name',
    cue: { ...at('said'), text: 'said' },
    rule: 'said-that',
    confidence: 'high',
    why: ['the subject of "said"'],
  }),
  quote('“We will not be an island,”', {
    speaker: { name: 'Ilse Vandermolen', entity: 0, mention: { ...at('she'), text: 'she' } },
    attribution: 'pronoun',
    cue: { ...at('added'), text: 'added' },
    rule: 'quote-pronoun-cue',
    confidence: 'medium',
    why: ['she → the last woman named'],
  }),
  quote('"The figures speak for themselves,"', {
    speaker: {
      name: 'its spokesman',
      entity: null,
      mention: { ...at('its spokesman'), text: 'its spokesman' },
    },
    attribution: 'unnamed',
    cue: { ...at('said', 2), text: 'said' },
    rule: 'quote-role-cue',
    confidence: 'medium',
    group: 1,
  }),
  quote('"nobody reads them"', { type: 'mixed', group: 1 }),
];

const dates: DateMention[] = [
  {
    ...at('Monday'),
    type: 'DATE',
    value: '2024-03-04',
    mod: null,
    from: '2024-03-04',
    to: '2024-03-05',
    grain: 'day',
    anchor: 'publication',
    ambiguous: false,
    alternatives: [],
    rule: 'weekday',
    confidence: 'high',
    why: 'weekday in past tense → last one before publication',
  },
  {
    ...at('a year'),
    type: 'SET',
    value: 'P1Y',
    mod: 'APPROX',
    from: null,
    to: null,
    grain: 'year',
    anchor: 'none',
    ambiguous: false,
    alternatives: [],
    rule: 'per-unit',
    confidence: 'low',
    why: 'a rate',
  },
];

/** A small invented story with everything found in it by hand. */
export const example: Analysis = {
  article: {
    file: 'ferry.txt',
    id: null,
    text,
    blocks: [
      block('header', 'Posted: 05.03.2024 09:15', null),
      block('title', 'Harbour town votes to keep its last ferry', null),
      block('paragraph', text.split('\n')[4]!, 1),
      block('paragraph', text.split('\n')[6]!, 2),
    ],
    title: 'Harbour town votes to keep its last ferry',
    subtitle: null,
    byline: [],
    source: 'The Quay Post',
    section: null,
    url: null,
    language: 'en',
    dateline: null,
    readsAs: null,
    rawDates: [],
    evidence: new Map([
      [
        'title',
        { from: 'first line', raw: 'Harbour town votes to keep its last ferry', span: null },
      ],
    ]),
    warnings: [],
  },
  published: {
    value: '2024-03-05T09:15',
    text: '05.03.2024 09:15',
    span: at('05.03.2024 09:15'),
    from: 'header',
    ambiguous: false,
    alternatives: [],
    confidence: 'high',
    why: 'dots: day, month, year',
  },
  updated: null,
  entities,
  quotes,
  dates,
  summary: [{ ...at(text.split('\n')[4]!.split('. ')[0]!), score: 0.9 }],
  warnings: [
    { code: 'quote-marks-mixed', message: 'two kinds of quotation marks', span: at('"nobody') },
  ],
};
