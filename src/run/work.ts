import { openOperand } from '../read/index.js';
import type { Opened } from '../read/result.js';
import { isJson } from '../report/formats.js';
import type { Frame } from '../report/report.js';
import { complain, type Terminal } from '../terminal.js';
import { answer } from './answers/answer.js';
import { inspectorOf } from './answers/inspector-of.js';
import { crewOf } from './crew.js';
import { answers } from './dispatch.js';
import { limitYoungSpace } from './engine/young-space.js';
import { addRecords, badRecordsNote, failureOf } from './failures.js';
import { type Progress, startProgress } from './progress.js';
import type { Settings } from './settings.js';
import type { Sources } from './sources.js';
import type { Answer, FailureTask, Records, Task } from './task.js';
import { single } from './tasks/batches.js';
import { tasksOf } from './tasks/tasks.js';

/** A run under way: how its output is framed, and the answers as they come, in input order. */
export interface Work {
  readonly report: Frame;
  readonly answers: AsyncGenerator<Answer>;
  /** Takes the progress line off the terminal. */
  hideProgress(): void;
}

/**
 * Starts to read, analyse and report the sources, here or on several threads; tells notes and progress on standard error.
 * `stop` ends the threads at once, whatever they are at: then no further answer comes.
 */
export async function startWork(
  settings: Settings,
  sources: Sources,
  terminal: Terminal,
  stop?: AbortSignal,
): Promise<Work> {
  const read = { ...settings.read, stdin: terminal.stdin };
  // Whether one file is one article or many decides the frame of the output, so it is opened first.
  const first = sources.several ? null : await openFirst(sources.files[0] as string, read);
  const several = sources.several || (first !== null && 'many' in first && first.many);
  const inspector = await inspectorOf(settings, several);
  const batch = { ...single };
  const tasks = tasksOf({ files: sources.files, first, read }, batch);
  const here = (task: Task) => {
    limitYoungSpace();
    return answer(task, inspector, settings);
  };
  const found = answers(tasks, {
    jobs: settings.options.jobs ?? null,
    files: sources.files.length,
    here,
    crew: crewOf(here, { settings, several }, inspector.report, stop),
    cores: () => process.getBuiltinModule('node:os').availableParallelism(),
    stop,
    batch,
  });
  const quiet = settings.options.quiet === true;
  if (!quiet && !isJson(settings.format))
    for (const folder of sources.bare) complain(terminal, `${folder}: ${noArticles}`);
  const progress = startProgress(terminal, { total: sources.files.length, quiet });
  return {
    report: inspector.report,
    answers: told(found, progress, settings, terminal),
    hideProgress: progress.hide,
  };
}

/** A person who reads nothing at all wonders why. */
const noArticles =
  'no article files in this folder (a file of another kind is read when it is given by its own name)';

async function openFirst(file: string, read: Settings['read']): Promise<Opened | FailureTask> {
  try {
    return await openOperand(file, read);
  } catch (error) {
    return failureOf(file, error);
  }
}

/** Passes the answers on and tells the user what there is to tell. */
async function* told(
  found: AsyncGenerator<Answer>,
  progress: Progress,
  settings: Settings,
  terminal: Terminal,
): AsyncGenerator<Answer> {
  let records: Records | null = null;
  try {
    for await (const each of found) {
      yield each;
      records = each.records && addRecords(records, each.records);
      const notes = [...each.notes, ...(records?.ends ? badRecordsNote(records) : [])];
      if (records?.ends) records = null;
      if (notes.length > 0) progress.hide();
      for (const note of notes) complain(terminal, note);
      if (settings.options.debug) for (const trace of each.traces) complain(terminal, trace);
      progress.add(each);
    }
  } finally {
    progress.end();
  }
}
