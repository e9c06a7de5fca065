import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNameModel } from '../../src/analysis/entities/model.js';
import { typescriptKernel } from '../../src/analysis/entities/tagger/typescript-kernel.js';
import { augment } from './augment.js';
import { type Labelled, readLabelled } from './data.js';
import { examplesOf } from './examples.js';
import { articlesFolder, readMarked } from './marked.js';
import { packGazetteer } from './pack-gazetteer.js';
import { packTagger } from './pack-tagger.js';
import { packedNameWords } from './pack-words.js';
import { averageWeights, trainPerceptron } from './perceptron.js';
import { listedPhrases } from './phrases.js';
import { scoreTagger } from './score.js';

/** What ships is trained on these: all CC BY or public domain. `times` repeats the sets that follow our naming guideline. */
const trainingSets: readonly { readonly file: string; readonly times: number }[] = [
  { file: 'gum_news.train.jsonl', times: 2 },
  { file: 'gum_other.train.jsonl', times: 1 },
  { file: 'wikigold.all.jsonl', times: 2 },
  { file: 'wikinews-inhouse.train.jsonl', times: 3 },
  { file: 'voa-inhouse.train.jsonl', times: 3 },
];
const timesOfArticles = 1;
const logFeatures = 18;
const epochs = 5;
/** Runs in different orders whose weights are added: steadier than one run, and better. */
const seeds = [1, 2, 3, 4, 5];
/** So many rows, those with the largest weights, are kept (half of them would do nearly as well), in steps of `weightStep`. */
const mostRows = 26_500;
const weightStep = 2;

/** Trains the tagger and packs the lists: `--data FOLDER [--out FOLDER] [--test FILE …]`. Same input, same bytes. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: 'src/assets' },
      test: { type: 'string', multiple: true, default: ['wikinews-inhouse.dev.jsonl'] },
    },
  });
  if (!values.data)
    throw new Error('usage: npm run train -- --data FOLDER [--out FOLDER] [--test FILE]');
  const phrases = packGazetteer(listedPhrases(values.data));
  console.log(
    `lists: ${phrases.count} phrases, ${save(values.out, 'gazetteer.bin', phrases.bytes)} bytes`,
  );
  const words = packedNameWords();
  save(values.out, 'words.bin', words);
  const lists = { gazetteer: phrases.bytes, words };
  const examplesOfSet = (labelled: readonly Labelled[], times: number) => {
    const made = examplesOf(labelled, lists, logFeatures);
    return Array.from({ length: times }, () => made)
      .flat()
      .concat(examplesOf(augment(labelled), lists, logFeatures));
  };
  const examples = trainingSets
    .flatMap(({ file, times }) => examplesOfSet(readLabelled(join(values.data!, file)), times))
    .concat(examplesOfSet(readMarked(articlesFolder), timesOfArticles));
  console.log(`${examples.length} stretches of candidate tokens`);
  const runs = seeds.map((seed) =>
    trainPerceptron(examples, 1 << logFeatures, epochs, seed, console.log),
  );
  const weights = averageWeights(runs);
  const { bytes, rows } = packTagger(weights, mostRows, weightStep);
  console.log(`tagger: ${rows} rows, ${save(values.out, 'tagger.bin', bytes)} bytes`);
  for (const file of values.test) {
    const path = join(values.data, file);
    const model = readNameModel(typescriptKernel, { ...lists, tagger: bytes });
    if (existsSync(path)) scoreTagger(file, readLabelled(path), model, console.log);
  }
}

/** Written as it is used: unpacking would cost a short article more than reading it all. */
function save(folder: string, file: string, bytes: Uint8Array): number {
  writeFileSync(join(folder, file), bytes);
  return bytes.length;
}
