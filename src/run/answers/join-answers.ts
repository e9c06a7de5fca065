import type { Frame } from '../../report/report.js';
import { addRecords, badRecordsNote } from '../failures.js';
import { joinOuts } from '../output/out.js';
import type { Answer, Records } from '../task.js';

/** Answers of whole files as one; their bad records are told right away. */
export function joinFiles(answers: readonly Answer[], report: Frame): Answer {
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
