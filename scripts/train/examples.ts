import { describeDocument, type NameDocument } from '../../src/analysis/entities/document.js';
import { readGazetteer } from '../../src/analysis/entities/gazetteer.js';
import { features } from '../../src/analysis/entities/tagger/features.js';
import { endOfPiece, fillPiece } from '../../src/analysis/entities/tagger/fill-piece.js';
import { rowHash } from '../../src/analysis/entities/tagger/hashing.js';
import { openLists } from '../../src/analysis/entities/tagger/lists.js';
import { openPiece } from '../../src/analysis/entities/tagger/piece.js';
import { pieceOf } from '../../src/analysis/entities/tagger/piece-memory.js';
import { openSigns } from '../../src/analysis/entities/tagger/sign-features.js';
import * as stretch from '../../src/analysis/entities/tagger/stretch.js';
import { type ModelFiles, placed } from '../../src/analysis/entities/tagger/tagger.js';
import { aim } from '../../src/analysis/entities/tagger/target.js';
import { tokenFeatures } from '../../src/analysis/entities/tagger/token-features.js';
import { typescriptKernel } from '../../src/analysis/entities/tagger/typescript-kernel.js';
import { beginTag, isInside, typeOfTag } from '../../src/analysis/entities/tags.js';
import { readLanguage } from '../../src/language/index.js';
import { readWords } from '../../src/language/packed-words.js';
import { readPlain } from '../../src/read/plain.js';
import { goldTags, type Labelled } from './data.js';
import type { Example } from './perceptron.js';

/** Labelled texts → what the perceptron learns from, by the very feature code of the product. */
export function examplesOf(
  labelled: readonly Labelled[],
  { gazetteer, words }: Omit<ModelFiles, 'tagger'>,
  logFeatures: number,
): Example[] {
  const lists = { gazetteer: readGazetteer(gazetteer), words: readWords(words) };
  const [gazetteerAt, wordsAt] = placed(typescriptKernel.memory, [gazetteer, words]);
  openLists(wordsAt!, words.length / 4, gazetteerAt!);
  const examples: Example[] = [];
  for (const one of labelled) {
    const article = readPlain(one.text, { file: one.id });
    const language = readLanguage(article);
    const document = describeDocument(article, language, lists);
    const { tags } = goldTags(language.tokens, one);
    for (let from = 0; from < document.stretchCount; ) {
      const to = endOfPiece(document, from);
      for (const rows of rowsOfPiece(document, from, to, logFeatures)) {
        const first = document.stretchFirst[from]!;
        examples.push({ features: rows, tags: tagsOfStretch(tags, first, first + rows.length) });
        from++;
      }
    }
  }
  return examples;
}

const piece = pieceOf(typescriptKernel.memory);

/** Of each stretch [from, to) of an article: the features of each token. */
function rowsOfPiece(
  document: NameDocument,
  from: number,
  to: number,
  logFeatures: number,
): Int32Array[][] {
  const { first, tokens } = fillPiece(typescriptKernel, piece, document, from, to);
  openPiece(first, tokens);
  openSigns();
  stretch.openStretches();
  return Array.from({ length: to - from }, (_, index) => {
    stretch.openStretch(index);
    return Array.from({ length: stretch.end - stretch.first }, (_, token) => {
      aim(stretch.first + token, stretch.first, stretch.lineCase);
      const count = tokenFeatures();
      return features.slice(0, count).map((feature) => rowHash(feature) >>> (32 - logFeatures));
    });
  });
}

/** A name that begins before its stretch begins with it: else the learner would chase a tag that it may not give there. */
function tagsOfStretch(all: Uint8Array, first: number, end: number): Uint8Array {
  const tags = all.slice(first, end);
  const [tag] = tags;
  if (isInside(tag!)) tags[0] = beginTag(typeOfTag(tag!));
  return tags;
}
