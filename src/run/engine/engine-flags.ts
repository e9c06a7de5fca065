export type Kind =
  | 'one short story'
  | 'one story'
  | 'many stories'
  | 'many of hardly a word'
  | 'very many stories'
  | 'a long story';

const node = Number.parseInt(process.versions.node, 10);

/** A flag that V8 does not know is complained about on standard error: this one had another name before Node 22. */
const late = node < 22 ? ['--interrupt-budget=1200000'] : ['--invocation-count-for-turbofan=20000'];

/** The same, for what stays in use. */
const soon = node < 22 ? ['--interrupt-budget=300000'] : [];

const sooner = node < 22 ? ['--interrupt-budget=500000'] : [];

export const growing = '--semi-space-growth-factor=2';

/** What young objects leave behind is collected sooner, and their space stays as small as it is. */
const littleMemory = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'];

const manyStories = [
  '--opt',
  '--sparkplug',
  '--regexp-tier-up-ticks=1',
  growing,
  '--heap-growing-percent=120',
];

/**
 * One short story: nothing is compiled, neither functions nor regular expressions, and the space of young objects does not grow: memory
 * that nobody has touched yet is dear. An eighth of the CPU of such a run.
 *
 * One that is neither short nor long: few functions pay, as with many; the memory is that of a long one, a fifth less at 200 KB.
 *
 * Many: V8 watches functions longer before it optimises them. By itself it optimises hundreds of functions, some again and again, on what
 * little the first stories showed: half of the CPU of a megabyte of news, a quarter of that of four. And what the stories leave behind is
 * collected when the heap is a little more than twice what it holds on to, not five times: a fifth of the memory of a stream for a
 * hundredth of its CPU.
 *
 * Very many: what is still not optimised by then pays after all. So it does from the start where the stories are of hardly a word: each
 * takes little code, and that again and again.
 *
 * A long story: garbage is collected when the heap has grown by half instead of doubled, and the space of young objects stays as small as
 * it is: memory is what counts there. A tenth instead of a half saves 1 to 8 MB more, of 75 to 450, and costs a tenth to a fifth of the CPU.
 */
export const flags: Readonly<Record<Kind, readonly string[]>> = {
  'one short story': [
    '--no-opt',
    '--no-sparkplug',
    '--regexp-tier-up-ticks=1000',
    '--semi-space-growth-factor=1',
  ],
  'one story': [...littleMemory, ...late],
  'many stories': [...manyStories, ...late],
  'many of hardly a word': [...manyStories, ...sooner],
  'very many stories': soon,
  'a long story': littleMemory,
};

/**
 * Copying whole functions into their callers makes V8 compile the same code in many places: large ones are called instead, a tenth less CPU
 * over four megabytes and over sixteen. To be said before anything is compiled: V8 ends the process (`Check failed: inlineability`) when
 * the limit changes while another thread of it compiles.
 *
 * Young objects are few at a time: to wake further threads for them costs more than it spares, a twentieth of a long story's CPU.
 */
export const always = [
  '--max-inlined-bytecode-size=150',
  '--max-inlined-bytecode-size-cumulative=460',
  '--no-parallel-scavenge',
  // The compiler in between, on by itself from Node 24: it takes 20 to 80 MB to itself, half of the memory of a story or of a stream of
  // them, and up to a third of the CPU where little code is in use for long.
  ...(node >= 24 ? ['--no-maglev'] : []),
  // The tagger (tagger.wasm) is checked function by function when they are called, and not compiled for speed within a short story.
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=13000000',
];
