// Bundles the program (one minified CommonJS file with lazy parts, plus one file per heavy reader) and the library (ESM).
// Why one CommonJS bundle: it starts in half the time of unbundled ESM; why parts of it apart: unused code in the start file costs time too.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { madeTables, tablesFile } from './made-tables.mjs';

/**
 * Parts whose packages are heavy, or that few runs need: each becomes a file of its own, required only when it is asked for. Code that
 * does not run costs a start all the same: V8 reads it, and makes an object of every function in it.
 *
 * Nothing else is imported lazily: a lazy import within the bundle makes esbuild wrap that module and all that it imports in functions,
 * some 450 of them with 1,600 calls, an eleventh of the code cache.
 */
const partsApart = {
  html: 'src/read/html.ts',
  markup: 'src/read/markup.ts',
  charset: 'src/read/charset.ts',
  docx: 'src/read/docx.ts',
  'markdown-reader': 'src/read/markdown.ts',
  'json-reader': 'src/read/json.ts',
  mail: 'src/read/mail.ts',
  mhtml: 'src/read/mhtml.ts',
  streams: 'src/read/streams.ts',
  'wire-text': 'src/read/wire-text.ts',
  nexis: 'src/read/archives/nexis.ts',
  proquest: 'src/read/archives/proquest.ts',
  factiva: 'src/read/archives/factiva.ts',
  table: 'src/report/table.ts',
  colours: 'src/report/colours.ts',
  dates: 'src/commands/dates.ts',
  csv: 'src/report/csv.ts',
  markdown: 'src/report/markdown.ts',
  'typescript-kernel': 'src/analysis/entities/tagger/typescript-kernel.ts',
  corpus: 'src/analysis/corpus/index.ts',
  stats: 'src/report/stats/index.ts',
  schema: 'src/commands/schema.ts',
  formats: 'src/commands/formats.ts',
  completion: 'src/completion/index.ts',
};

// What an earlier build left would be packed with the rest.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  logLevel: 'warning',
};
const tables = tablesFile('dist/tables.bin');

const program = {
  ...common,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minify: true,
  define: { 'import.meta.dirname': '__dirname' },
  supported: { 'dynamic-import': false }, // import() becomes a lazy require()
  plugins: [
    madeTables(tables),
    { name: 'parts-apart', setup: keepApart },
    { name: 'no-child-process', setup: noChildProcess },
    { name: 'own-colour-choice', setup: ownColourChoice },
    { name: 'ascii', setup: asciiOutput },
  ],
};
// What bin/news-cli.js runs is a function of CommonJS's names, as Node would make of it: the half megabyte is not copied once more to wrap it.
const { metafile } = await build({
  ...program,
  metafile: true,
  entryPoints: { cli: 'src/cli.ts' },
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
});
// One import that is not lazy brings a part back to where every start pays for it.
for (const file of Object.values(partsApart))
  if (metafile.inputs[file]) throw new Error(`${file} is imported by what every start loads`);
await build({ ...program, entryPoints: { worker: 'src/worker.ts', ...partsApart } });
tables.write();
await build({
  ...common,
  plugins: [madeTables()],
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  splitting: true,
});
cpSync('src/assets', 'dist/assets', { recursive: true });
// Last, when the bundle is what it will be: its code cache for this Node.
execFileSync(process.execPath, ['scripts/code-cache.cjs'], { stdio: 'inherit' });
// The manual page comes from the program itself, so it cannot be out of date.
writeFileSync('dist/news-cli.1', execFileSync(process.execPath, ['bin/news-cli.js', 'man']));

function keepApart({ onResolve }) {
  const names = new Map(Object.entries(partsApart).map(([name, file]) => [resolve(file), name]));
  onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import') return undefined;
    const name = names.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
    if (name === undefined) throw new Error(`${path} is imported lazily and no part apart`);
    // Found from dist/ and from bin/ alike: bin/news-cli.js lends its own require.
    return { path: `../dist/${name}.cjs`, external: true };
  });
}

/** commander loads node:child_process for a feature that is not used here: it costs start-up time, and no child process is a promise. */
function noChildProcess({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
  onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
}

/** chalk looks at the environment as soon as it is loaded, and throws when FORCE_COLOR is below nought. The level is told by src/report/colours.ts. */
function ownColourChoice({ onResolve, onLoad }) {
  onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'no-colour' }));
  onLoad({ filter: /.*/, namespace: 'no-colour' }, () => ({
    contents: 'export default { stdout: false, stderr: false }',
  }));
}

/**
 * esbuild leaves what is not ASCII in regular expressions as it is; one such character makes V8 keep the whole file in two bytes a
 * character. Escapes of UTF-16 units mean the same there.
 */
function asciiOutput({ initialOptions, onEnd }) {
  initialOptions.write = false;
  onEnd(({ outputFiles }) => {
    for (const { path, text } of outputFiles) writeFileSync(path, ascii(text));
  });
}

function ascii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
