import type { Corpus } from '../analysis/corpus/index.js';
import { styleFor } from '../report/style.js';
import { decodeFacts } from '../run/answers/facts.js';
import { type Interrupt, untilInterrupted } from '../run/interrupt.js';
import { piecesOf } from '../run/output/out.js';
import { targetFor } from '../run/output/output-file.js';
import { settingsOf } from '../run/settings.js';
import { sourcesOf } from '../run/sources.js';
import type { Out } from '../run/task.js';
import { startWork, type Work } from '../run/work.js';
import { complain, type Terminal } from '../terminal.js';
import type { Options } from './options.js';

/** Sums up all stories of the operands. Ctrl-C stops reading and prints what there is: exit code 130. */
export async function stats(
  operands: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf('stats', options, terminal);
  const sources = sourcesOf(operands, terminal);
  const target = targetFor(settings.output, terminal.stdout, sources.inputs);
  const { by = null, dedupe = false, list = null, top = null } = options;
  const { newCorpus } = await import('../analysis/corpus/index.js');
  const corpus = newCorpus({ by, dedupe });
  const interrupt = untilInterrupted();
  const { signal } = interrupt;
  try {
    const work = await startWork(settings, { ...sources, several: true }, terminal, signal);
    const { failed, stories } = await gather(work, corpus, interrupt);
    if (signal.aborted) {
      work.hideProgress();
      complain(terminal, 'stopped: what follows is of the stories so far');
    }
    // Nothing to tell: an older file of that name is worth more than a sum of nothing.
    if (failed > 0 && stories === 0 && !signal.aborted) {
      target.discard();
      return 1;
    }
    const { format, width, colour } = settings;
    const page = { width, style: await styleFor(colour), why: false };
    const { statsText } = await import('../report/stats/index.js');
    await target.write(await statsText(corpus.answer(), { format, list, top, failed, page }));
    await target.finish();
    if (!signal.aborted) return failed > 0 ? 1 : 0;
    terminal.closeInput();
    return 130;
  } catch (error) {
    target.discard();
    throw error;
  } finally {
    interrupt.stop();
  }
}

/** Adds every story to the corpus until there is none left or Ctrl-C comes. `failed` counts files. */
async function gather(
  { answers }: Work,
  corpus: Corpus,
  interrupt: Interrupt,
): Promise<{ failed: number; stories: number }> {
  let failed = 0;
  let stories = 0;
  for (;;) {
    const next = await interrupt.orElse(answers.next());
    if (next === 'interrupted' || next.done) return { failed, stories };
    failed += next.value.failed;
    for (const line of factLines(next.value.out)) {
      corpus.add(decodeFacts(line));
      stories++;
    }
  }
}

/** One story each. */
function* factLines(out: Out): Generator<string> {
  for (const piece of piecesOf(out)) yield* piece.split('\n').filter((line) => line !== '');
}
