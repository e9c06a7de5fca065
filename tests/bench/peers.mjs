// The packages that news-cli is compared with, over the same articles in one warmed process each. Installed by
// `npm ci --prefix tests/bench`; development only, never part of a test.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articles } from './articles.mjs';
import { printTable } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const peers = {
  'wink-nlp sbd, pos, ner': async () => {
    const winkNLP = (await import('wink-nlp')).default;
    const model = (await import('wink-eng-lite-web-model')).default;
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
    return (text) => nlp.readDoc(text).entities().length();
  },
  'compromise people, places, organizations': async () => {
    const nlp = (await import('compromise')).default;
    return (text) => {
      const doc = nlp(text);
      return doc.people().length + doc.places().length + doc.organizations().length;
    };
  },
  'chrono-node en': async () => {
    const chrono = await import('chrono-node');
    return (text) => chrono.parse(text, new Date(0)).length;
  },
};

export function comparePeers({ megabytes = 0.5, file = null } = {}) {
  if (!existsSync(`${here}node_modules`)) {
    console.log('\npeers: not installed (npm ci --prefix tests/bench)');
    return;
  }
  const rows = Object.keys(peers).map((name) => {
    const result = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, String(megabytes), file ?? ''], {
      encoding: 'utf8',
    });
    if (result.status !== 0) return [name, 'failed', '', ''];
    const { cpu, size, count, rss } = JSON.parse(result.stdout);
    return [name, (size / cpu).toFixed(2), Math.round(count / cpu), rss];
  });
  printTable('peers, one warmed process each', ['', 'MB/s', 'articles/s', 'peak MB'], rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, megabytes, file] = process.argv.slice(2);
  const work = await peers[name]();
  const { records, megabytes: size } = articles(Number(megabytes), file || null);
  for (const { text } of records.slice(0, 20)) work(text);
  const before = process.cpuUsage();
  for (const { text } of records) work(text);
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({ cpu: (user + system) / 1e6, size, count: records.length, rss: Math.round(maxRSS / 1024) }),
  );
}
