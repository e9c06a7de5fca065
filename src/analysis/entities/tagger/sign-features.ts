import { near, template } from './hashing.js';
import { ints } from './machine.js';
import { mostSigns, mostTokens, signsAt } from './places.js';
import { allSigns, countShift, Sign } from './sign.js';
import { here, line, opens } from './target.js';
import { ending, runBack, runOn } from './window.js';

const signs = ints(signsAt, mostSigns * mostTokens);

let next = 0;

/** Before the first token of a piece. */
export function openSigns(): void {
  next = 0;
}

/** What the rest of the article says about a capitalised word: is it written small, does a title stand before it elsewhere … Asked once of each, in text order. */
export function signFeatures(features: Int32Array, start: number): number {
  const own = signs[next]!;
  const place = line * 2 + opens;
  const seen = (own & Sign.small ? 2 : 0) + (own & Sign.middle ? 1 : 0);
  let n = start;
  features[n++] = seen * 8 + place + 80 * template;
  if (place !== 0) features[n++] = Math.imul(ending[here]!, near) + seen + 81 * template;
  if (own & Sign.acronym) features[n++] = 82 * template;
  const end = next + 1 + (own >>> countShift);
  for (let at = next + 1; at < end; at++) features[n++] = signs[at]!;
  next = end;
  if (!(own & Sign.again)) return n;
  const all = own & allSigns;
  const run = runBack[here]! + 8 * Math.min(3, runOn[here]!);
  features[n++] = all + 85 * template;
  features[n++] = Math.imul(run + 1, near) + all + 86 * template;
  for (let rest = all; rest !== 0; rest &= rest - 1) features[n++] = (rest & -rest) + 87 * template;
  return n;
}
