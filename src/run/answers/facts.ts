import { type StoryFacts, storyFacts } from '../../analysis/corpus/story.js';
import { type Analysis, analyse } from '../../analysis/index.js';
import type { Setup } from '../../analysis/work.js';
import { assets } from '../../assets.js';
import { bare } from '../../report/report.js';
import type { Settings } from '../settings.js';
import type { Inspector, Piece } from './inspector.js';

const parts = new Set(['quotes', 'entities', 'dates'] as const);

/** Turns each article into one line of facts: what threads hand back when a corpus is summed up. */
export function factsInspector({ options, analysis }: Settings): Inspector {
  const want = options.dedupe ? 'sketch' : 'words';
  const setup: Setup = { parts, options: analysis, resources: assets };
  const piece = (found: Analysis): Piece => ({
    out: encodeFacts(storyFacts(found, want)),
    notes: [],
  });
  return {
    report: { ...bare, separator: '\n' },
    setup,
    piece,
    long: (article) => interruptibly(() => piece(analyse(article, setup))),
  };
}

/** Ctrl-C ends the program at once while this works: who listens to it would hear of it only afterwards. */
function interruptibly<Result>(work: () => Result): Result {
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT');
  try {
    return work();
  } finally {
    for (const listener of listeners) process.on('SIGINT', listener);
  }
}

/** One line of JSON; the sketch in base 64. */
export function encodeFacts({ sketch, ...facts }: StoryFacts): string {
  const bytes = sketch && Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  return JSON.stringify({ ...facts, sketch: bytes?.toString('base64') ?? null });
}

/** A line of `encodeFacts` → the facts. */
export function decodeFacts(line: string): StoryFacts {
  const { sketch, ...facts } = JSON.parse(line) as Omit<StoryFacts, 'sketch'> & {
    sketch: string | null;
  };
  if (sketch === null) return { ...facts, sketch };
  // A copy: a Buffer may start at an odd place of its pool.
  const bytes = Uint8Array.from(Buffer.from(sketch, 'base64'));
  return { ...facts, sketch: new Uint16Array(bytes.buffer) };
}
