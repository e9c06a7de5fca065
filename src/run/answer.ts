import { InputError, inputProblem } from '../errors.js';
import { openOperand, readRecord } from '../read/index.js';
import type { BadRecord, ReadResult } from '../read/result.js';
import type { Frame } from '../report/report.js';
import { addRecords, badRecordsNote, failedRecord, failureOf } from './failures.js';
import type { Inspector } from './inspector.js';
import type { Settings } from './settings.js';
import type { Answer, FailureTask, Out, Records, RecordsTask, ResultsTask, Task } from './task.js';

/** Does a task. Any thread gives the same answer, byte for byte. Never throws: what fails is part of the answer. */
export async function answer(
  task: Task,
  inspector: Inspector,
  settings: Settings,
): Promise<Answer> {
  switch (task.kind) {
    case 'files':
      return joinAnswers(
        await each(task.files, (file) => wholeFile(file, inspector, settings)),
        inspector.report,
      );
    case 'results':
      return someResults(task, inspector);
    case 'records':
      return someResults(readAll(task, settings), inspector);
    case 'failure':
      return failedFile(task, inspector.report);
  }
}

async function wholeFile(file: string, inspector: Inspector, settings: Settings): Promise<Answer> {
  try {
    const opened = await openOperand(file, settings.read);
    const results: ReadResult[] = [];
    for await (const result of opened.results) results.push(result);
    const { many } = opened;
    return someResults(
      { kind: 'results', file, many, results, from: 1, ends: true, size: 0 },
      inspector,
    );
  } catch (error) {
    return failedFile(failureOf(file, error), inspector.report);
  }
}

function readAll({ records, ...task }: RecordsTask, { read }: Settings): ResultsTask {
  const results = records.map((record) => readRecord(record, task.file, read));
  return { ...task, kind: 'results', many: true, results };
}

function someResults(task: ResultsTask, { report, inspect }: Inspector): Answer {
  const pieces: Out[] = [];
  const notes: string[] = [];
  let first: BadRecord | null = null;
  let bad = 0;
  for (const [at, { article, bad: unreadable }] of task.results.entries()) {
    let problem = unreadable;
    if (article !== null) {
      try {
        const piece = inspect(article);
        pieces.push(piece.out);
        for (const note of piece.notes) notes.push(note);
      } catch (error) {
        if (!task.many) return failedFile(failureOf(task.file, error), report);
        const { file, id } = article;
        problem = { file, record: task.from + at, id, ...inputProblem(error, file) };
      }
    }
    if (problem === null) continue;
    bad++;
    first ??= problem;
    pieces.push(report.failure(failedRecord(problem)));
  }
  const { file, results, ends } = task;
  return {
    out: joinOuts(pieces, report),
    notes,
    traces: [],
    articles: results.length - bad,
    files: ends ? 1 : 0,
    failed: 0,
    records: {
      file,
      count: results.length,
      bad,
      first: first?.message ?? null,
      ends,
    },
  };
}

function failedFile({ failure, trace }: FailureTask, report: Frame): Answer {
  return {
    out: report.failure(failure),
    notes: [failure.error.message],
    traces: [trace],
    articles: 0,
    files: 1,
    failed: 1,
    records: null,
  };
}

/** Answers of whole files as one; their bad records are told right away. */
function joinAnswers(answers: readonly Answer[], report: Frame): Answer {
  const notes = answers.flatMap(({ notes, records }) => [...notes, ...badRecordsNote(records)]);
  return { ...sumOf(answers, report), notes, records: null };
}

/** Answers of the parts of one task as one. */
export function joinParts(answers: readonly Answer[], report: Frame): Answer {
  return {
    ...sumOf(answers, report),
    notes: answers.flatMap(({ notes }) => notes),
    records: answers.reduce<Records | null>(
      (sum, { records }) => (records === null ? sum : addRecords(sum, records)),
      null,
    ),
  };
}

function sumOf(answers: readonly Answer[], report: Frame): Omit<Answer, 'notes' | 'records'> {
  const pieces = answers.map(({ out }) => out);
  return {
    out: joinOuts(pieces, report),
    traces: answers.flatMap(({ traces }) => traces),
    articles: sum(answers.map(({ articles }) => articles)),
    files: sum(answers.map(({ files }) => files)),
    failed: sum(answers.map(({ failed }) => failed)),
  };
}

/** The answer for a task whose thread died over it: every file and record of it failed. */
export function lostAnswer(task: Task, reason: string, report: Frame, settings: Settings): Answer {
  const error = (file: string) =>
    new InputError('internal', `${file}: could not be analysed: ${reason}`);
  if (task.kind === 'failure') return failedFile(task, report);
  if (task.kind === 'files') {
    const answers = task.files.map((file) => failedFile(failureOf(file, error(file)), report));
    return joinAnswers(answers, report);
  }
  const inspect = () => {
    throw error(task.file);
  };
  const results = task.kind === 'records' ? readAll(task, settings) : task;
  return someResults(results, { report, inspect });
}

/** Joined while it is printed: as one string of many articles, V8 would map memory for it each time. */
function joinOuts(outs: readonly Out[], { separator }: Frame): Out {
  const told = outs.filter((out) => out !== '');
  return told.length > 1 ? { pieces: between(told, separator) } : (told[0] ?? '');
}

function* between(outs: readonly Out[], separator: string): Generator<string> {
  for (const [at, out] of outs.entries()) {
    if (at > 0) yield separator;
    yield* piecesOf(out);
  }
}

/** In the order of printing. */
export function piecesOf(out: Out): Iterable<string> {
  if (typeof out === 'string') return [out];
  return out instanceof Uint8Array ? [Buffer.from(out).toString()] : out.pieces;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** One after the other: never more than one file open. */
async function each<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
