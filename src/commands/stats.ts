import { newCorpus } from '../analysis/corpus/index.js';
import { statsText } from '../report/stats/index.js';
import { coloured, plain } from '../report/style.js';
import { complain, type Terminal } from '../terminal.js';
import { decodeFacts } from './facts.js';
import type { Options } from './options.js';
import { targetFor } from './output-file.js';
import { settingsOf } from './settings.js';
import { sourcesOf } from './sources.js';
import { startWork } from './work.js';

/** Sums up all stories of the operands. Ctrl-C stops reading and prints what there is: exit code 130. */
export async function stats(
  operands: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf('stats', options, terminal);
  const sources = sourcesOf(operands, terminal);
  const target = targetFor(options.output ?? null, terminal.stdout, operands);
  const { by = null, dedupe = false, list = null, top = null } = options;
  const corpus = newCorpus({ by, dedupe });
  const interrupt = untilInterrupted();
  let failed = 0;
  try {
    const { answers } = await startWork(settings, { ...sources, several: true }, terminal);
    for await (const answer of answers) {
      failed += answer.failed;
      for (const line of answer.out.split('\n')) if (line !== '') corpus.add(decodeFacts(line));
      if (interrupt.came()) break;
    }
    if (interrupt.came()) complain(terminal, 'stopped: what follows is of the stories so far');
    const { format, width, colour } = settings;
    const page = { width, style: colour ? await coloured() : plain, why: false };
    await target.write(await statsText(corpus.answer(), { format, list, top, failed, page }));
    await target.finish();
  } catch (error) {
    target.discard();
    throw error;
  } finally {
    interrupt.stop();
  }
  if (interrupt.came()) return 130;
  return failed > 0 ? 1 : 0;
}

/** Notes the first Ctrl-C; the second ends the program at once, as ever. */
function untilInterrupted(): { came(): boolean; stop(): void } {
  let interrupted = false;
  const note = () => {
    interrupted = true;
  };
  process.once('SIGINT', note);
  return { came: () => interrupted, stop: () => process.removeListener('SIGINT', note) };
}
