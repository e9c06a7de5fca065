import { inputProblem } from '../errors.js';
import type { BadRecord } from '../read/result.js';
import type { Failure } from '../report/report.js';
import type { FailureTask, Records } from './task.js';

/** The answer for scripts in the place of a file that failed. */
export function failureOf(file: string, error: unknown): FailureTask {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const failure: Failure = { schemaVersion: 1, file, error: inputProblem(error, file) };
  return { kind: 'failure', failure, trace, size: 0 };
}

/** The answer for scripts in the place of a bad record. */
export function failedRecord({ file, record, id, code, message }: BadRecord): Failure {
  return { schemaVersion: 1, file, record, ...(id !== null && { id }), error: { code, message } };
}

/** The one line about the bad records of a file. */
export function badRecordsNote(records: Records | null): string[] {
  if (records === null || records.bad === 0) return [];
  const { file, bad, count, first } = records;
  return [`${file}: ${bad} of ${count} records could not be read; the first: ${first}`];
}

/** The records of two parts of one file as one. */
export function addRecords(
  before: Records | null,
  { file, count, bad, first, ends }: Records,
): Records {
  return {
    file,
    count: (before?.count ?? 0) + count,
    bad: (before?.bad ?? 0) + bad,
    first: before?.first ?? first,
    ends,
  };
}
