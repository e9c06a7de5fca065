// Bundles the trainer together with the product's own feature code and runs it: `npm run train -- --data <folder>`,
// or packs the word lists: `npm run words`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [job, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'train-'));
const outfile = join(folder, 'train.mjs');
try {
  await build({
    entryPoints: [`scripts/train/${job}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  await (await import(pathToFileURL(outfile).href)).main(args);
} finally {
  rmSync(folder, { recursive: true });
}
