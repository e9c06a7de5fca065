import { describeDocument } from '../../src/analysis/entities/document.js';
import { tokenFeatures } from '../../src/analysis/entities/features.js';
import { mostFeatures, rowHash } from '../../src/analysis/entities/hashing.js';
import { openLines } from '../../src/analysis/entities/line.js';
import type { NameLists } from '../../src/analysis/entities/model.js';
import { beginTag, isInside, typeOfTag } from '../../src/analysis/entities/tags.js';
import { aim } from '../../src/analysis/entities/target.js';
import { openWindow } from '../../src/analysis/entities/window.js';
import { readLanguage } from '../../src/language/index.js';
import { readPlain } from '../../src/read/plain.js';
import { goldTags, type Labelled } from './data.js';
import type { Example } from './perceptron.js';

/** Labelled texts → what the perceptron learns from, by the very feature code of the product. */
export function examplesOf(
  labelled: readonly Labelled[],
  lists: NameLists,
  logFeatures: number,
): Example[] {
  const examples: Example[] = [];
  const buffer = new Int32Array(mostFeatures);
  for (const one of labelled) {
    const article = readPlain(one.text, { file: one.id });
    const language = readLanguage(article);
    const document = describeDocument(article, language, lists);
    openLines();
    const { tags } = goldTags(language.tokens, one);
    for (let stretch = 0; stretch < document.stretchCount; stretch++) {
      const first = document.stretchFirst[stretch]!;
      const end = document.stretchEnd[stretch]!;
      const window = openWindow(document, first, end);
      const features: Int32Array[] = [];
      for (let at = first; at < end; at++) {
        const count = tokenFeatures(
          document,
          window,
          aim(document, window.line, first, at),
          buffer,
        );
        features.push(
          buffer.slice(0, count).map((feature) => rowHash(feature) >>> (32 - logFeatures)),
        );
      }
      examples.push({ features, tags: tagsOfStretch(tags, first, end) });
    }
  }
  return examples;
}

/** A name that begins before its stretch begins with it: else the learner would chase a tag that it may not give there. */
function tagsOfStretch(all: Uint8Array, first: number, end: number): Uint8Array {
  const tags = all.slice(first, end);
  const [tag] = tags;
  if (isInside(tag!)) tags[0] = beginTag(typeOfTag(tag!));
  return tags;
}
