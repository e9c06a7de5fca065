import type { Frame } from '../../report/report.js';
import type { Answer, FailureTask } from '../task.js';

/** The answer in the place of a file that failed. */
export function failureAnswer({ failure, trace }: FailureTask, report: Frame): Answer {
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
