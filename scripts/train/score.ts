import { describeDocument } from '../../src/analysis/entities/document.js';
import type { NameModel } from '../../src/analysis/entities/model.js';
import { taggedTypes } from '../../src/analysis/entities/tagged-types.js';
import { tagNames } from '../../src/analysis/entities/tagger/tag-names.js';
import { readLanguage } from '../../src/language/index.js';
import { endOf } from '../../src/language/token-extent.js';
import { readPlain } from '../../src/read/plain.js';
import { type Labelled, typeOfLabel } from './data.js';

/** Prints precision, recall and F1 (exact span and type) of the packed model alone, before any rule. */
export function scoreTagger(
  name: string,
  labelled: readonly Labelled[],
  model: NameModel,
  report: (line: string) => void,
): void {
  const counts = taggedTypes.map(() => ({ right: 0, found: 0, gold: 0 }));
  for (const one of labelled) {
    const article = readPlain(one.text, { file: one.id });
    const language = readLanguage(article);
    const gold = new Set<string>();
    for (const { start, end, type } of one.entities) {
      const kind = typeOfLabel(type);
      if (kind < 0) continue;
      counts[kind]!.gold++;
      gold.add(`${start}:${end}:${kind}`);
    }
    const { tokens } = language;
    for (const { first, end, type } of tagNames(
      describeDocument(article, language, model),
      model.tagger,
    )) {
      counts[type]!.found++;
      if (gold.has(`${tokens.start[first]}:${endOf(tokens, end - 1)}:${type}`))
        counts[type]!.right++;
    }
  }
  const line = (label: string, of: typeof counts): string => {
    const right = sum(of.map((c) => c.right));
    const precision = right / sum(of.map((c) => c.found));
    const recall = right / sum(of.map((c) => c.gold));
    const f1 = (2 * precision * recall) / (precision + recall);
    return `${label} ${[precision, recall, f1].map((x) => (100 * x).toFixed(1)).join(' / ')}`;
  };
  report(`${name} (precision / recall / F1, tagger alone)`);
  report(`  ${line('person, place, organization', counts.slice(0, 3))}`);
  for (const [index, type] of taggedTypes.entries()) report(`  ${line(type, [counts[index]!])}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
