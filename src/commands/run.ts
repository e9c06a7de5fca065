import { inputProblem, isFatal } from '../errors.js';
import { openOperand } from '../read/index.js';
import type { BadRecord, Opened } from '../read/result.js';
import type { Failure } from '../report/report.js';
import { complain, type Terminal, trace } from '../terminal.js';
import type { CommandName } from './catalogue.js';
import { checkFields } from './check-fields.js';
import { type Inspector, inspectorFor } from './inspector.js';
import type { Options } from './options.js';
import { type Target, targetFor } from './output-file.js';
import { type Settings, settingsOf } from './settings.js';
import { sourcesOf } from './sources.js';
import type { View } from './view.js';
import { viewOf } from './views.js';

interface Run {
  readonly settings: Settings;
  readonly view: View;
  readonly terminal: Terminal;
  readonly target: Target;
}

/** One run of a command: operands → articles → pieces of output, one article at a time. Resolves to the exit code. */
export async function run(
  command: CommandName,
  operands: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(command, options, terminal);
  const view = (await viewOf(command))(options);
  checkFields(settings.format, options, view);
  const { files, several } = sourcesOf(operands, terminal);
  const target = targetFor(options.output ?? null, terminal.stdout, operands);
  try {
    const failed = await inspectFiles(files, several, { settings, view, terminal, target });
    await target.finish();
    return failed > 0 ? 1 : 0;
  } catch (error) {
    target.discard();
    throw error;
  }
}

/** Prints every file's articles in order. Resolves to the number of files that failed. */
async function inspectFiles(files: readonly string[], several: boolean, run: Run): Promise<number> {
  let printer = several ? await printerFor(true, run) : null;
  let failed = 0;
  for (const file of files) {
    try {
      const opened = await openOperand(file, { ...run.settings.read, stdin: run.terminal.stdin });
      printer ??= await printerFor(opened.many, run);
      await inspectFile(file, opened, printer, run);
    } catch (error) {
      if (isFatal(error)) throw error;
      failed++;
      const failure = failureOf(file, error, run);
      await printer?.failure(failure);
    }
  }
  // A single file that failed prints nothing at all, not even an empty list or a head.
  if (several || failed === 0) await printer?.close();
  return failed;
}

/** Prints the articles of one file; bad records are answered in their place and counted. */
async function inspectFile(
  file: string,
  opened: Opened,
  printer: Printer,
  run: Run,
): Promise<void> {
  let records = 0;
  let bad = 0;
  let first: BadRecord | null = null;
  for await (const result of opened.results) {
    records++;
    if (result.article !== null) {
      await printer.article(result.article);
      continue;
    }
    bad++;
    first ??= result.bad;
    await printer.failure(failedRecord(result.bad));
  }
  if (first !== null) {
    const count = `${bad} of ${records} records could not be read`;
    complain(
      run.terminal,
      `${file}: ${count}; the first: record ${first.record}: ${first.message}`,
    );
  }
}

function failedRecord({ file, record, id, code, message }: BadRecord): Failure {
  return { schemaVersion: 1, file, record, ...(id !== null && { id }), error: { code, message } };
}

/** Tells the user, and makes the answer for scripts. */
function failureOf(file: string, error: unknown, { settings, terminal }: Run): Failure {
  const problem = inputProblem(error, file);
  complain(terminal, problem.message);
  if (settings.options.debug) trace(terminal, error);
  return { schemaVersion: 1, file, error: problem };
}

/** Writes pieces with what belongs before, between and after them. */
interface Printer {
  article(article: Parameters<Inspector['inspect']>[0]): Promise<void>;
  failure(failure: Failure): Promise<void>;
  close(): Promise<void>;
}

async function printerFor(
  several: boolean,
  { settings, view, terminal, target }: Run,
): Promise<Printer> {
  const { report, inspect } = await inspectorFor(settings, view, several);
  let any = false;
  const print = async (piece: string) => {
    if (piece === '') return;
    const lead = any ? report.separator : report.open;
    any = true;
    await target.write(lead + piece);
  };
  return {
    async article(article) {
      const { out, notes } = inspect(article);
      for (const note of notes) complain(terminal, note);
      await print(out);
    },
    failure: (failure) => print(report.failure(failure)),
    close: () => target.write(any ? report.close : report.empty),
  };
}
