// What each stage of the analysis costs per MB of text, in this process: cold, as a short run has it, and warmed up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { articles } from './articles.mjs';
import { printTable } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Passes over the same articles until V8 has nothing left to compile. */
const passes = 30;

export async function stages({ megabytes = 1, file = null } = {}) {
  const library = await load();
  const { records, megabytes: size } = articles(megabytes, file);
  const first = timeStages(library, records);
  const best = { ...first };
  for (let pass = 1; pass < passes; pass++) {
    for (const [stage, seconds] of Object.entries(timeStages(library, records))) {
      best[stage] = Math.min(best[stage], seconds);
    }
  }
  const sum = (costs) => Object.values(costs).reduce((all, seconds) => all + seconds, 0);
  const all = sum(best);
  const row = (stage, cold, warm) => [
    stage,
    ((cold * 1000) / size).toFixed(1),
    ((warm * 1000) / size).toFixed(1),
    (size / warm).toFixed(1),
    `${Math.round((100 * warm) / all)} %`,
  ];
  printTable(
    `cost of each stage, ${size.toFixed(1)} MB: first pass, and the best of ${passes}`,
    ['stage', 'first ms/MB', 'warm ms/MB', 'warm MB/s', 'share'],
    [...Object.entries(best).map(([stage, warm]) => row(stage, first[stage], warm)), row('all', sum(first), all)],
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
    state.summary = library.summarise(state.article, state.language, state.speech.quotes, summary);
  });
  const analyses = states.map(({ article }) => library.analyse(article, { parts, options: library.defaultOptions, resources: library.assets }));
  const objects = stage('object', analyses, (analysis) => library.articleObject(analysis, { why: false, text: false }));
  stage('JSON', objects, (object) => JSON.stringify(object).length);
  stage('corpus facts', analyses, (analysis) => library.storyFacts(analysis, 'sketch'));
  return seconds;
}

async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'news-cli-bench-'));
  const outfile = join(folder, 'stages.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('library.ts', import.meta.url))],
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
