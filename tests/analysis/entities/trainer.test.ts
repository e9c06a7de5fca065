import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../../scripts/train/examples.js';
import { packGazetteer } from '../../../scripts/train/pack-gazetteer.js';
import { packTagger } from '../../../scripts/train/pack-tagger.js';
import { packedNameWords } from '../../../scripts/train/pack-words.js';
import { trainPerceptron } from '../../../scripts/train/perceptron.js';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { Listed, phraseHash, readGazetteer } from '../../../src/analysis/entities/gazetteer.js';
import { readNameModel } from '../../../src/analysis/entities/model.js';
import { tagNames } from '../../../src/analysis/entities/tagger/tag-names.js';
import { openTagger } from '../../../src/analysis/entities/tagger/tagger.js';
import { typescriptKernel } from '../../../src/analysis/entities/tagger/typescript-kernel.js';
import { readLanguage } from '../../../src/language/index.js';
import { endOf } from '../../../src/language/token-extent.js';
import { tokenize } from '../../../src/language/tokens.js';
import { readPlain } from '../../../src/read/plain.js';

const texts = [
  'Olga Brandt lives in Velden.',
  'In Velden, Karl Vogt met Olga Brandt.',
  'Velden is small.',
];
const names = [
  ['Olga Brandt', 'PER'],
  ['Karl Vogt', 'PER'],
  ['Velden', 'LOC'],
] as const;
const labelled = texts.map((text, id) => ({
  id: String(id),
  text,
  entities: names.flatMap(([name, type]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, type }];
  }),
}));
const lists = packGazetteer([
  ['velden', Listed.city],
  ['port sallow', Listed.city],
  ['port sallow', Listed.club],
]).bytes;

const words = packedNameWords();
const files = { gazetteer: lists, words };

function train(): Uint8Array {
  const examples = examplesOf(labelled, files, 12);
  return packTagger(
    trainPerceptron(examples, 1 << 12, 8, 1, () => {}),
    1000,
    1,
  ).bytes;
}

describe('the trainer', () => {
  test('gives the same bytes for the same input', () => {
    expect(train()).toEqual(train());
  });

  test('learns what it is shown, and the packed model says it', () => {
    const article = readPlain(texts[1]!, { file: 'test.txt' });
    const language = readLanguage(article);
    const model = readNameModel(typescriptKernel, { ...files, tagger: train() });
    const found = tagNames(describeDocument(article, language, model), model.tagger);
    const { tokens } = language;
    expect(
      found.map(({ first, end }) => texts[1]!.slice(tokens.start[first], endOf(tokens, end - 1))),
    ).toEqual(['Velden', 'Karl Vogt', 'Olga Brandt']);
  });

  test('a packed list knows its phrases and their classes, and no others', () => {
    const gazetteer = readGazetteer(lists);
    const ask = (phrase: string): number => {
      const tokens = tokenize(phrase);
      return gazetteer.classes(phraseHash(tokens, 0, tokens.count));
    };
    expect(ask('Velden')).toBe(Listed.city);
    expect(ask('PORT SALLOW')).toBe(Listed.city | Listed.club);
    expect(ask('Sallow')).toBe(0);
  });

  test('the packed words are those of the lists (else: npm run words)', () => {
    const packed = readFileSync(new URL('../../../src/assets/words.bin', import.meta.url));
    expect(Buffer.compare(packed, words)).toBe(0);
  });

  test('a model or list of another version is refused', () => {
    const none = { ...files, tagger: new Uint8Array(64) };
    expect(() => openTagger(typescriptKernel, none)).toThrow(RangeError);
    expect(() => readGazetteer(new Uint8Array(64))).toThrow(RangeError);
  });
});

test('model and lists of the names together stay below half a megabyte', () => {
  const folder = new URL('../../../src/assets/', import.meta.url);
  const bytes = readdirSync(folder)
    .filter((file) => file.endsWith('.bin') && file !== 'lexicon.bin')
    .reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(500_000);
});
