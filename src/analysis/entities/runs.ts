import { isLink, longestRun } from './asked.js';
import type { NameDocument } from './document.js';
import type { Line } from './line.js';

/** Neighbouring cores [from, end) of the list are a run; its start also reaches back over one `of` or hyphen to the run before. */
export function findRuns(
  document: NameDocument,
  { first, runBack, runOn }: Line,
  from: number,
  end: number,
): void {
  const { cores } = document;
  let last = -9;
  for (let index = from; index < end; index++) {
    const at = cores[index]!;
    const gap = at - last;
    const joined = gap === 1 || (gap === 2 && isLink(document, at - 1));
    runBack[at - first] = joined ? Math.min(longestRun, runBack[last - first]! + gap) : 0;
    last = at;
  }
  for (let index = end - 1; index >= from; index--) {
    const at = cores[index]!;
    runOn[at - first] = last === at + 1 ? Math.min(longestRun, runOn[last - first]! + 1) : 0;
    last = at;
  }
}
