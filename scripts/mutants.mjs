// Mutation spot-check of the quote engine: breaks one operator or constant at a time in a copy of the sources and sees whether a test
// notices. `node scripts/mutants.mjs` prints a table; CONTRIBUTING.md holds the last one. Run it when the engine's tests change.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tests = ['tests/analysis/quotes', 'tests/analysis/coreference', 'tests/quality'];

/** File under src/analysis, what stands there (once), what is put in its place, and what that breaks. */
const mutants = [
  [
    'quotes/marks/single-style.ts',
    'Math.min(opens, closes) * 2 > doubles',
    'Math.min(opens, closes) * 2 < doubles',
    'when single marks are the quotation marks',
  ],
  [
    'quotes/marks/single-marks.ts',
    'else if (open.apostrophe < 0) open.apostrophe = at;',
    '',
    'an apostrophe after s that may close',
  ],
  [
    'quotes/marks/double-marks.ts',
    '--open.depth === 0',
    '--open.depth <= 1',
    'quotations inside quotations',
  ],
  [
    'quotes/marks/double-marks.ts',
    "kind === 'paragraph' || kind === 'quote' ||",
    "kind === 'paragraph' ||",
    'block quotations',
  ],
  [
    'quotes/attribution/found.ts',
    "kind === 'pronoun' && has(grammar, head, Word.who)",
    "kind === 'pronoun' && !has(grammar, head, Word.who)",
    '"who said" names nobody',
  ],
  [
    'quotes/attribution/verb-after.ts',
    'codeOf(grammar, at) === 59) return null',
    'codeOf(grammar, at) === 58) return null',
    'a semicolon ends the search',
  ],
  [
    'quotes/attribution/lead-verb.ts',
    'code === 44 || code === 58',
    'code === 44',
    'a colon leads to a quotation',
  ],
  [
    'quotes/attribution/continued.ts',
    'between > 60',
    'between > 0',
    'the same speaker goes on in the next sentence',
  ],
  [
    'quotes/attribution/continued.ts',
    '!isComma(grammar, last) && !isDash(grammar, last)',
    '!isDash(grammar, last)',
    'an attribution between two halves',
  ],
  ['quotes/write/groups.ts', 'size[first]! > 1', 'size[first]! > 2', 'two pieces are a group'],
  ['quotes/interview/turns.ts', 'fewestTurns = 3;', 'fewestTurns = 30;', 'question and answer'],
  [
    'quotes/type/not-speech.ts',
    'if (words > 8) return false;',
    'if (words > 0) return false;',
    'titles and nicknames in marks',
  ],
  [
    'quotes/type/attributed.ts',
    "if (ends || words >= 7) return 'direct';",
    "if (ends && words >= 7) return 'direct';",
    'short direct speech',
  ],
  [
    'quotes/write/confidence.ts',
    "margin >= clear ? 'high'",
    "margin < clear ? 'high'",
    'how sure a pronoun is',
  ],
  [
    'coreference/personal.ts',
    "gender === 'female' ? Fact.woman : Fact.man",
    "gender === 'female' ? Fact.man : Fact.woman",
    'reasons told for he and she',
  ],
  ['coreference/personal.ts', 'if (fits === false) return;', '', 'he is no woman'],
  [
    'coreference/contest.ts',
    'contest.best === null || score > contest.score',
    'contest.best === null || score < contest.score',
    'the best candidate wins',
  ],
  ['coreference/move.ts', '!oblique &&', '', 'a name after a preposition is no subject'],
];

const copy = mkdtempSync(join(tmpdir(), 'news-cli-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const part of [
  'src',
  'scripts',
  'tests',
  'samples',
  'dist',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
]) {
  cpSync(part, join(copy, part), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
}
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

function passes() {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--bail=1', '--reporter=dot', ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status === 0;
}

if (!passes()) throw new Error('the tests fail without any mutant');
const only = process.argv.slice(2);
const tally = { killed: 0, survived: 0 };
for (const [name, from, to, what] of mutants) {
  if (only.length > 0 && !only.some((part) => what.includes(part))) continue;
  const file = join(copy, 'src/analysis', name);
  const source = readFileSync(file, 'utf8');
  if (source.split(from).length !== 2)
    throw new Error(`${name}: "${from}" does not stand there once`);
  writeFileSync(
    file,
    source.replace(from, () => to),
  );
  const fate = passes() ? 'survived' : 'killed';
  writeFileSync(file, source);
  tally[fate]++;
  console.log(`| ${what} | \`${name}\` | ${fate} |`);
}
console.log(`${tally.killed} killed, ${tally.survived} survived`);
