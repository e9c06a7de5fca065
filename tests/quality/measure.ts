import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Analysis, analyse } from '../../src/analysis/index.js';
import { defaultOptions, type Part } from '../../src/analysis/options.js';
import { assets } from '../../src/assets.js';
import { openOperand } from '../../src/read/index.js';
import { dateScores, newDateTally, tallyDates, tallyPublished } from './date-scores.js';
import { entityScores, newEntityTally, tallyEntities } from './entity-scores.js';
import type { Marks } from './marks.js';
import { newTally, quoteScores, tallyQuotes } from './quote-scores.js';
import { newSummaryTally, summaryScores, tallySummary } from './summary-scores.js';

const samples = new URL('../../samples/', import.meta.url);
const marked = new URL('marked/', import.meta.url);
const everything = new Set<Part>(['quotes', 'entities', 'dates', 'summary']);

export interface MarkedSample {
  readonly marks: Marks;
  readonly analysis: Analysis;
}

/** Reads and analyses every hand-marked sample. */
export async function analyseSamples(): Promise<MarkedSample[]> {
  const all: MarkedSample[] = [];
  for (const file of readdirSync(marked).sort()) {
    const marks = JSON.parse(readFileSync(new URL(file, marked), 'utf8')) as Marks;
    all.push({ marks, analysis: await analyseSample(marks) });
  }
  return all;
}

async function analyseSample({ sample, record = 1 }: Marks): Promise<Analysis> {
  const path = fileURLToPath(new URL(sample, samples));
  const options = { input: 'auto', maxSize: 1 << 20, row: null, date: null };
  let number = 0;
  for await (const { article } of (await openOperand(path, options)).results) {
    if (article && ++number === record)
      return analyse(article, { parts: everything, options: defaultOptions, resources: assets });
  }
  throw new Error(`${sample} has no record ${record}`);
}

export interface Measured {
  /** Name → figure over all samples, in percent. */
  readonly figures: Record<string, number>;
  /** Where the program and the marks differ, a line each. */
  readonly differences: readonly string[];
}

export function measure(all: readonly MarkedSample[]): Measured {
  const quotes = newTally();
  const entities = newEntityTally();
  const dates = newDateTally();
  const summary = newSummaryTally();
  for (const { marks, analysis } of all) {
    const { article, published } = analysis;
    tallyQuotes(quotes, article.text, marks, analysis.quotes ?? []);
    tallyEntities(entities, article, marks, analysis.entities ?? []);
    tallyDates(dates, article.text, marks, analysis.dates ?? []);
    tallyPublished(dates, marks, published?.value ?? null);
    tallySummary(summary, marks, analysis);
  }
  return {
    figures: {
      ...quoteScores(quotes),
      ...entityScores(entities),
      ...dateScores(dates),
      ...summaryScores(summary),
    },
    differences: [quotes, entities, dates, summary].flatMap((tally) => tally.differences),
  };
}

/** Changes with any byte of the samples or of their marks: a floor holds for one set only. */
export function digestOfSet(): string {
  const hash = createHash('sha256');
  for (const folder of [samples, marked]) {
    for (const file of readdirSync(folder).sort()) {
      if (file !== 'README.md') hash.update(file).update(readFileSync(new URL(file, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
