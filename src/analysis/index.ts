import type { Article, Warning } from '../article.js';
import type { DateMention, PubDate } from './dates/date.js';
import type { Entity } from './entities/entity.js';
import type { Part } from './options.js';
import type { Quote } from './quotes/quote.js';
import { stages } from './stages.js';
import type { SummarySentence } from './summary/summary-search.js';
import { type Setup, type Work, workOn } from './work.js';

/** All that was found in one article. A part that was not asked for is null. */
export interface Analysis {
  readonly article: Article;
  readonly published: PubDate | null;
  readonly updated: PubDate | null;
  readonly entities: readonly Entity[] | null;
  readonly quotes: readonly Quote[] | null;
  readonly dates: readonly DateMention[] | null;
  readonly summary: readonly SummarySentence[] | null;
  readonly warnings: readonly Warning[];
}

/**
 * Runs the stages that the parts need over one article.
 * @throws what a stage throws: a fault of ours.
 */
export function analyse(article: Article, setup: Setup): Analysis {
  const work = workOn(article);
  for (const stage of stages) stage(work, setup);
  return analysisOf(work, setup.parts);
}

/**
 * Runs each stage over all articles before the next, so that its code and tables stay in the processor's caches: a tenth less CPU of a
 * stream, a third once all of it is compiled and other programs want the caches too. What fails is told in the article's place.
 */
export function analyseAll(
  articles: readonly Article[],
  setup: Setup,
): PromiseSettledResult<Analysis>[] {
  const works = articles.map(workOn);
  const faults = new Map<Work, PromiseRejectedResult>();
  for (const stage of stages) {
    for (let at = 0; at < works.length; at++) {
      const work = works[at]!;
      if (faults.size > 0 && faults.has(work)) continue;
      try {
        stage(work, setup);
      } catch (reason) {
        faults.set(work, { status: 'rejected', reason });
      }
    }
  }
  return works.map(
    (work) => faults.get(work) ?? { status: 'fulfilled', value: analysisOf(work, setup.parts) },
  );
}

function analysisOf(
  { article, publication, speech, time, summary }: Work,
  parts: ReadonlySet<Part>,
): Analysis {
  // Field by field: V8 is slow at spreading one object and adding to it.
  return {
    article,
    published: publication?.published ?? null,
    updated: publication?.updated ?? null,
    entities: parts.has('entities') && speech ? speech.entities : null,
    quotes: parts.has('quotes') && speech ? speech.quotes : null,
    dates: time?.dates ?? null,
    summary: summary?.sentences ?? null,
    warnings: joined(
      article.warnings,
      publication?.warnings,
      speech?.warningsOfNames,
      parts.has('quotes') || parts.has('summary') ? speech?.warnings : null,
      time?.warnings,
      summary?.warnings,
    ),
  };
}

/** Most lists are empty. */
function joined<Item>(...lists: readonly (readonly Item[] | null | undefined)[]): readonly Item[] {
  const filled = lists.filter((list) => list != null && list.length > 0) as (readonly Item[])[];
  return filled.length > 1 ? filled.flat() : (filled[0] ?? []);
}
