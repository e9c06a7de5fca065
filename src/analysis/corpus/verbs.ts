import type { VerbAnswer } from './answer.js';
import { ranked } from './ranked.js';
import { increase } from './tally.js';

/** Forms of cue words ("said", "says") → verbs with their tone. */
export function verbCounts(cues: ReadonlyMap<string, number>): VerbAnswer[] {
  const verbs = new Map<string, number>();
  for (const [cue, count] of cues) increase(verbs, cue, count);
  return ranked(verbs).map(([verb, count]) => ({ verb, count, tone: null }));
}
