import type { Analysis } from '../../src/analysis/index.js';
import type { Marks } from './marks.js';
import { percent } from './match.js';

export interface SummaryTally {
  lead: [right: number, asked: number];
  differences: string[];
}

export function newSummaryTally(): SummaryTally {
  return { lead: [0, 0], differences: [] };
}

/** The summary opens with the marked lead; where the story has none the program says so. */
export function tallySummary(tally: SummaryTally, marks: Marks, analysis: Analysis): void {
  const first = analysis.summary?.[0];
  const opening = first ? analysis.article.text.slice(first.start, first.end) : '';
  const warned = analysis.warnings.some(({ code }) => code === 'no-lead');
  const right = marks.lead === null ? warned : opening.startsWith(marks.lead) && !warned;
  tally.lead[1]++;
  if (right) tally.lead[0]++;
  else
    tally.differences.push(`${marks.sample.padEnd(28)} lead               ${opening.slice(0, 60)}`);
}

export function summaryScores(tally: SummaryTally): Record<string, number> {
  return { 'summary: opens with the lead': percent(...tally.lead) };
}
