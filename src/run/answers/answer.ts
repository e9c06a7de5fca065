import type { Article } from '../../article.js';
import { InputError, inputProblem } from '../../errors.js';
import { openOperand, readRecord } from '../../read/index.js';
import type { BadRecord, ReadResult } from '../../read/result.js';
import type { Frame } from '../../report/report.js';
import { addRecords, badRecordsNote, failedRecord, failureOf } from '../failures.js';
import { joinOuts } from '../output/out.js';
import type { Settings } from '../settings.js';
import type { Answer, FailureTask, Out, Records, RecordsTask, ResultsTask, Task } from '../task.js';
import { type Inspected, inspectAll, together } from './inspect-all.js';
import type { Inspector } from './inspector.js';

/** Does a task. Any thread gives the same answer, byte for byte. Never throws: what fails is part of the answer. */
export async function answer(
  task: Task,
  inspector: Inspector,
  settings: Settings,
): Promise<Answer> {
  switch (task.kind) {
    case 'files':
      return joinAnswers(await wholeFiles(task.files, inspector, settings), inspector.report);
    case 'results':
      return answersTo([task], inspector)[0]!;
    case 'records':
      return answersTo([readAll(task, settings)], inspector)[0]!;
    case 'failure':
      return failedFile(task, inspector.report);
  }
}

/** One after the other: never more than one file open, nor much more text in memory than goes through the stages together. */
async function wholeFiles(
  files: readonly string[],
  inspector: Inspector,
  settings: Settings,
): Promise<Answer[]> {
  const answers: Answer[][] = [];
  let read: (ResultsTask | FailureTask)[] = [];
  let size = 0;
  for (const file of files) {
    const task = await wholeFile(file, settings);
    read.push(task);
    size += task.size;
    if (size < together) continue;
    answers.push(answersTo(read, inspector));
    read = [];
    size = 0;
  }
  answers.push(answersTo(read, inspector));
  return answers.flat();
}

async function wholeFile(file: string, settings: Settings): Promise<ResultsTask | FailureTask> {
  try {
    const opened = await openOperand(file, settings.read);
    const results: ReadResult[] = [];
    for await (const result of opened.results) results.push(result);
    const size = sum(results.map(({ article }) => article?.text.length ?? 0));
    return { kind: 'results', file, many: opened.many, results, from: 1, ends: true, size };
  } catch (error) {
    return failureOf(file, error);
  }
}

function readAll({ records, ...task }: RecordsTask, { read }: Settings): ResultsTask {
  const results = records.map((record) => readRecord(record, task.file, read));
  return { ...task, kind: 'results', many: true, results };
}

/** Their articles are inspected together, whichever files they are of. */
function answersTo(tasks: readonly (ResultsTask | FailureTask)[], inspector: Inspector): Answer[] {
  const articles = tasks.map(articlesOf);
  const pieces = inspectAll(articles.flat(), inspector);
  let next = 0;
  return tasks.map((task, at) => {
    if (task.kind === 'failure') return failedFile(task, inspector.report);
    const from = next;
    next += articles[at]!.length;
    return resultsAnswer(task, pieces.slice(from, next), inspector.report);
  });
}

function articlesOf(task: ResultsTask | FailureTask): Article[] {
  return task.kind === 'failure' ? [] : task.results.flatMap(({ article }) => article ?? []);
}

/** `pieces`: of its articles, in their order. */
function resultsAnswer(task: ResultsTask, pieces: readonly Inspected[], report: Frame): Answer {
  const outs: Out[] = [];
  const notes: string[] = [];
  let first: BadRecord | null = null;
  let bad = 0;
  let next = 0;
  for (const [at, { article, bad: unreadable }] of task.results.entries()) {
    let problem = unreadable;
    if (article !== null) {
      const piece = pieces[next++]!;
      if (piece.status === 'fulfilled') {
        outs.push(piece.value.out);
        for (const note of piece.value.notes) notes.push(note);
      } else {
        if (!task.many) return failedFile(failureOf(task.file, piece.reason), report);
        const { file, id } = article;
        problem = { file, record: task.from + at, id, ...inputProblem(piece.reason, file) };
      }
    }
    if (problem === null) continue;
    bad++;
    first ??= problem;
    outs.push(report.failure(failedRecord(problem)));
  }
  const { file, results, ends } = task;
  return {
    out: joinOuts(outs, report),
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
  const results = task.kind === 'records' ? readAll(task, settings) : task;
  const lost = { status: 'rejected', reason: error(task.file) } as const;
  return resultsAnswer(results, Array(articlesOf(results).length).fill(lost), report);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
