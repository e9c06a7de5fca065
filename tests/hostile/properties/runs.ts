/** One seed for the whole suite, printed with every failure and at the start: `FUZZ_SEED=… npx vitest run tests/hostile` repeats a run. */
export const seed = Number(process.env.FUZZ_SEED ?? 20231204);

/** `FUZZ_SCALE=10` makes every property run ten times as often. */
const scale = Number(process.env.FUZZ_SCALE ?? 1);

/** fast-check parameters for `count` runs. */
export function runs(count: number): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.round(count * scale) };
}
