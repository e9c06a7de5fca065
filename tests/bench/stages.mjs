// What each stage of the analysis costs per MB of text: the stages themselves, warmed up, in this process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { articles } from './articles.mjs';
import { printTable } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = `
export { readPlain } from './src/read/plain.js';
export { readLanguage } from './src/language/index.js';
export { findPublication } from './src/analysis/dates/publication.js';
export { findDates } from './src/analysis/dates/index.js';
export { findNames } from './src/analysis/entities/index.js';
export { findQuotes } from './src/analysis/quotes/index.js';
export { summarise } from './src/analysis/summary/index.js';
export { analyse, defaultOptions } from './src/analysis/index.js';
export { articleObject } from './src/report/article-object.js';
export { assets } from './src/assets.js';
export { storyFacts } from './src/analysis/corpus/index.js';
`;

export async function stages({ megabytes = 1, file = null, rounds = 3 } = {}) {
  const library = await load();
  const { records, megabytes: size } = articles(megabytes, file);
  const best = {};
  for (let round = 0; round < rounds; round++) {
    for (const [stage, seconds] of Object.entries(timeStages(library, records))) {
      best[stage] = Math.min(best[stage] ?? Infinity, seconds);
    }
  }
  const all = Object.values(best).reduce((sum, seconds) => sum + seconds, 0);
  const row = (stage, seconds) => [
    stage,
    ((seconds * 1000) / size).toFixed(1),
    (size / seconds).toFixed(1),
    `${Math.round((100 * seconds) / all)} %`,
  ];
  printTable(
    `cost of each stage, ${size.toFixed(1)} MB (best of ${rounds})`,
    ['stage', 'ms/MB', 'MB/s', 'share'],
    [...Object.entries(best).map(([stage, seconds]) => row(stage, seconds)), row('all', all)],
  );
}

/** CPU seconds per stage over all articles: stage by stage, each article's earlier results kept. */
function timeStages(library, records) {
  const { dates, summary } = library.defaultOptions;
  const parts = new Set(['quotes', 'entities', 'dates', 'summary']);
  const seconds = {};
  const stage = (name, list, work) => {
    const before = process.cpuUsage();
    const results = list.map(work);
    const { user, system } = process.cpuUsage(before);
    seconds[name] = (user + system) / 1e6;
    return results;
  };
  const read = stage('read plain text', records, ({ text }) => library.readPlain(text, { file: '-' }));
  const states = stage('tokens, sentences', read, (article) => ({
    article,
    language: library.readLanguage(article),
  }));
  stage('publication', states, (state) => {
    state.publication = library.findPublication(state.article, dates);
  });
  stage('names', states, (state) => {
    state.names = library.findNames(state.article, state.language, library.assets.names());
  });
  stage('quotes', states, (state) => {
    state.speech = library.findQuotes(state.article, state.language, state.names, library.assets.lexicon());
  });
  stage('dates', states, (state) => {
    state.time = library.findDates(state.article, state.language, state.publication, dates);
  });
  stage('summary', states, (state) => {
    state.summary = library.summarise(state.article, state.language, state.speech.quotes, summary, state.names);
  });
  const analyses = states.map(({ article }) => library.analyse(article, parts, library.defaultOptions, library.assets));
  const objects = stage('object', analyses, (analysis) => library.articleObject(analysis, { why: false, text: false }));
  stage('JSON', objects, (object) => JSON.stringify(object).length);
  stage('corpus facts', analyses, (analysis) => library.storyFacts(analysis, 'sketch'));
  return seconds;
}

async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'news-cli-bench-'));
  const outfile = join(folder, 'stages.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'dist')) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
