import { logStep, mostSteps } from './places.js';

/** What a path that scores as the best one counts: `doubts` of a tag without a rival. */
export const certain = 1 << 16;

/** exp(-difference × temperature) as whole parts of `certain`, by the difference of two scores in steps of 16. */
export function powerTable(temperature: number, powers: Int32Array): void {
  const step = Math.exp(-temperature * 2 ** logStep);
  for (let at = 0, power = certain; at < mostSteps; at++, power *= step) powers[at] = power;
}
