import { commonFaults, javascriptFaults, type OutputFormat, outputFaults } from '../judge.js';
import { type Outcome, patience } from '../program.js';

export interface Wanted {
  readonly code: number;
  /** What stderr must say; null = nothing at all. */
  readonly stderr?: RegExp | null;
  readonly stdout?: RegExp | null;
  readonly format?: OutputFormat;
  /** Milliseconds allowed. */
  readonly within?: number;
}

/** Faults of one run against what was wanted and against what holds for every run. */
export function faultsAgainst(outcome: Outcome, wanted: Wanted): string[] {
  const faults = commonFaults(outcome, [wanted.code]);
  const say = (text: string): string => JSON.stringify(text.slice(0, 200));
  const stdout = outcome.stdout.toString();
  if (wanted.stderr === null && outcome.stderr !== '')
    faults.push(`stderr is not empty: ${say(outcome.stderr)}`);
  if (wanted.stderr && !wanted.stderr.test(outcome.stderr))
    faults.push(`stderr is ${say(outcome.stderr)}, wanted ${wanted.stderr}`);
  if (wanted.stdout === null && stdout !== '') faults.push(`stdout is not empty: ${say(stdout)}`);
  if (wanted.stdout && !wanted.stdout.test(stdout))
    faults.push(`stdout is ${say(stdout)}, wanted ${wanted.stdout}`);
  if (wanted.within !== undefined && outcome.ms > wanted.within * patience)
    faults.push(`took ${Math.round(outcome.ms)} ms, allowed ${wanted.within}`);
  if (wanted.format) faults.push(...outputFaults(outcome.stdout, wanted.format));
  return [...faults, ...javascriptFaults(outcome.stdout)];
}
