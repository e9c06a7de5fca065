import { describeDocument } from '../../src/analysis/entities/document.js';
import { mostFeatures, tokenFeatures } from '../../src/analysis/entities/features.js';
import type { Gazetteer } from '../../src/analysis/entities/gazetteer.js';
import { eachStretch } from '../../src/analysis/entities/tagger.js';
import { readLanguage } from '../../src/language/index.js';
import { readPlain } from '../../src/read/plain.js';
import { goldTags, type Labelled } from './data.js';
import type { Example } from './perceptron.js';

/** Labelled texts → what the perceptron learns from, by the very feature code of the product. */
export function examplesOf(
  labelled: readonly Labelled[],
  gazetteer: Gazetteer,
  logFeatures: number,
): Example[] {
  const examples: Example[] = [];
  const buffer = new Int32Array(mostFeatures);
  const mask = (1 << logFeatures) - 1;
  for (const one of labelled) {
    const article = readPlain(one.text, { file: one.id });
    const language = readLanguage(article);
    const document = describeDocument(article, language, gazetteer);
    const { tags } = goldTags(language.tokens, one);
    eachStretch(document, (first, end) => {
      const features: Int32Array[] = [];
      for (let at = first; at < end; at++) {
        const count = tokenFeatures(document, at, buffer);
        features.push(buffer.slice(0, count).map((feature) => feature & mask));
      }
      examples.push({ features, tags: tags.slice(first, end) });
    });
  }
  return examples;
}
