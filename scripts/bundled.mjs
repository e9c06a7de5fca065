// Bundles a TypeScript program together with the product's own code to a temporary file and imports it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the program. */
export async function bundled(program) {
  const folder = mkdtempSync(join(tmpdir(), 'news-cli-script-'));
  const outfile = join(folder, 'main.mjs');
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const exported = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return exported;
}
