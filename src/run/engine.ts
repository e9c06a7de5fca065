// What V8 is told once it shows what kind of run this is. Its own settings are for servers.

import { statSync } from 'node:fs';
import { isManyByName } from '../read/index.js';

/** Bytes of a file, or characters, whose answer is out before any compiling of hot functions has paid. */
const shortStory = 1 << 15;

/** Characters of an article, or bytes of a file that holds one, from which on memory counts more than time. */
export const longText = 1 << 18;

type Kind =
  | 'one short story'
  | 'many stories'
  | 'many of hardly a word'
  | 'very many stories'
  | 'a long story';

const node = Number.parseInt(process.versions.node, 10);

/** The compiler in between: Node 22 ships it, switched off. */
const hasMaglev = node >= 24;

/** A flag that V8 does not know is complained about on standard error: this one had another name before Node 22. */
const late = node < 22 ? ['--interrupt-budget=1200000'] : ['--invocation-count-for-turbofan=20000'];
/** The same, for what stays in use. */
const soon = node < 22 ? ['--interrupt-budget=300000'] : [];
const sooner = node < 22 ? ['--interrupt-budget=500000'] : [];

const growing = '--semi-space-growth-factor=2';

const manyStories = [
  '--opt',
  '--sparkplug',
  ...(hasMaglev ? ['--maglev'] : []),
  '--regexp-tier-up-ticks=1',
  growing,
  '--heap-growing-percent=120',
];

/**
 * One short story: nothing is compiled, neither functions nor regular expressions, and the space of young objects does not grow: memory
 * that nobody has touched yet is dear. An eighth of the CPU of such a run.
 *
 * Many: V8 watches functions longer before it optimises them. By itself it optimises hundreds of functions, some again and again, on what
 * little the first stories showed: half of the CPU of a megabyte of news, a quarter of that of four (of Node 24, which has a compiler in
 * between, a fifth). And what the stories leave behind is collected when the heap is a little more than twice what it holds on to, not five times:
 * a fifth of the memory of a stream for a hundredth of its CPU.
 *
 * Very many: what is still not optimised by then pays after all. So it does from the start where the stories are of hardly a word: each
 * takes little code, and that again and again.
 *
 * A long story: garbage is collected when the heap has grown by half instead of doubled, and the space of young objects stays as small as
 * it is: memory is what counts there. A tenth instead of a half saves 1 to 8 MB more, of 75 to 450, and costs a tenth to a fifth of the CPU.
 */
const flags: Readonly<Record<Kind, readonly string[]>> = {
  'one short story': [
    '--no-opt',
    '--no-sparkplug',
    ...(hasMaglev ? ['--no-maglev'] : []),
    '--regexp-tier-up-ticks=1000',
    '--semi-space-growth-factor=1',
  ],
  'many stories': [...manyStories, ...late],
  'many of hardly a word': [...manyStories, ...sooner],
  'very many stories': soon,
  'a long story': ['--heap-growing-percent=50', '--semi-space-growth-factor=1'],
};

/**
 * Copying whole functions into their callers makes V8 compile the same code in many places: large ones are called instead, a tenth less CPU
 * over four megabytes and over sixteen. To be said before anything is compiled: V8 ends the process (`Check failed: inlineability`) when
 * the limit changes while another thread of it compiles.
 *
 * Young objects are few at a time: to wake further threads for them costs more than it spares, a twentieth of a long story's CPU.
 */
const always = [
  '--max-inlined-bytecode-size=150',
  '--max-inlined-bytecode-size-cumulative=460',
  '--no-parallel-scavenge',
  // The tagger (tagger.wasm) is checked function by function when they are called, and not compiled for speed within a short story.
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=13000000',
];

/** At the start of every run. */
export function prepareEngine(): void {
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of always) v8.setFlagsFromString(flag);
}

const told = new Set<Kind>();

/**
 * Bytes that young objects may have where stories are many, half of what V8 lets them take by itself: a sixth of the memory of a stream
 * for no CPU that could be measured. A quarter saves as much again and costs 3 to 5 %.
 */
const youngRoom = 16 << 20;

let youngGrows = false;

/** Tells V8 what comes. It may turn out to be more, never less: what was said later holds. */
export function expect(kind: Kind): void {
  if (told.has(kind)) return;
  const v8 = process.getBuiltinModule('node:v8');
  // What holds for a long story goes before what holds for many.
  const long = told.has('a long story') ? flags['a long story'] : [];
  told.add(kind);
  for (const flag of [...flags[kind], ...long]) v8.setFlagsFromString(flag);
  youngGrows ||= flags[kind].includes(growing);
}

/** Between stories. V8 takes the limit itself only before a program starts, but looks up by how much the space grows each time. */
export function limitYoungSpace(): void {
  if (!youngGrows) return;
  const v8 = process.getBuiltinModule('node:v8');
  const young = v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  if (young === undefined || young.space_size < youngRoom) return;
  youngGrows = false;
  v8.setFlagsFromString('--semi-space-growth-factor=1');
}

let collect: (() => void) | null = null;

/** V8 collects when there is much garbage on its heap: arrays of numbers, which lie beside it, it does not count until they are many times as large. */
export function collectGarbage(): void {
  if (collect === null) {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  }
  collect();
}

/** Before anything is read: a small file by itself is one story, or a few. */
export function expectFiles(files: readonly unknown[]): void {
  const [only] = files;
  if (files.length !== 1 || typeof only !== 'string' || only === '-') return;
  try {
    const stat = statSync(only);
    if (!stat.isFile()) return;
    if (stat.size <= shortStory) expect('one short story');
    // Said before it is read: room for young objects that has grown does not shrink.
    else if (stat.size > longText && !isManyByName(only)) expect('a long story');
  } catch {
    // The reader says what is wrong with it.
  }
}

/** So many stories, so many characters of all of them: has each hardly a word? */
export function areHardlyAWord(stories: number, size: number): boolean {
  return size < 100 * stories;
}

/** Before a story is looked at: how many they are with it, the characters of all of them, and whether there may be others. */
export function expectStories(stories: number, size: number, several: boolean): void {
  if (!several && size <= shortStory) expect('one short story');
  else expect(areHardlyAWord(stories, size) ? 'many of hardly a word' : 'many stories');
}
