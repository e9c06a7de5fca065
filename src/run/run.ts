import type { ArticleCommand } from '../commands/catalogue.js';
import type { Options } from '../commands/options.js';
import { viewOf } from '../commands/views.js';
import type { Terminal } from '../terminal.js';
import { checkFields } from './check-fields.js';
import { expectFiles } from './engine/expect.js';
import { type Target, targetFor } from './output/output-file.js';
import { settingsOf } from './settings.js';
import { sourcesOf } from './sources.js';
import type { Out } from './task.js';
import { startWork, type Work } from './work.js';

/** One run of a command: operands → articles → pieces of output. Resolves to the exit code. */
export async function run(
  command: ArticleCommand,
  operands: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(command, options, terminal);
  checkFields(settings.format, options, (await viewOf(command))(options));
  const sources = sourcesOf(operands, terminal);
  expectFiles(sources.files);
  const { aliases } = options;
  const inputs = aliases === undefined ? sources.inputs : [...sources.inputs, aliases];
  const target = targetFor(settings.output, terminal.stdout, inputs);
  try {
    const { failed, printed } = await print(
      await startWork(settings, sources, terminal),
      target,
      sources.several,
    );
    // Nothing to tell: an older file of that name is worth more than an empty one.
    if (failed > 0 && !printed) target.discard();
    else await target.finish();
    return failed > 0 ? 1 : 0;
  } catch (error) {
    target.discard();
    throw error;
  }
}

/** Writes the answers with what belongs before, between and after them. `failed` counts files. */
async function print(
  { report, answers }: Work,
  target: Target,
  several: boolean,
): Promise<{ failed: number; printed: boolean }> {
  let failed = 0;
  let any = false;
  for await (const answer of answers) {
    failed += answer.failed;
    // A single file that fails prints nothing at all, not even an empty list or a head.
    if (answer.out === '' || (!several && !any && answer.failed > 0)) continue;
    const before = any ? report.separator : report.open;
    await writeOut(target, before, answer.out);
    any = true;
  }
  if (any) await target.write(report.close);
  else if (several || failed === 0) await target.write(report.empty);
  return { failed, printed: any || several || failed === 0 };
}

async function writeOut(target: Target, before: string, out: Out): Promise<void> {
  if (typeof out === 'string') return target.write(before + out);
  await target.write(before);
  if (out instanceof Uint8Array) return target.write(out);
  for (const piece of out.pieces) await target.write(piece);
}
