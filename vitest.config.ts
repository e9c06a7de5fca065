import { defineConfig } from 'vitest/config';
import type { TestModule } from 'vitest/node';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A busy machine is no failure: the slowest test takes a tenth of this on an idle one.
    testTimeout: 60_000,
    // As `prepareEngine` sets them: V8 ends the process when a run in it changes these while another thread of it compiles.
    execArgv: ['--max-inlined-bytecode-size=150', '--max-inlined-bytecode-size-cumulative=460'],
    env: { TZ: process.env.TZ ?? 'UTC', NO_COLOR: '1' },
    // Without this every test file pays date-fns' slow unbundled import.
    deps: { optimizer: { ssr: { enabled: true, include: ['date-fns'] } } },
    // Floors that only rise; what the run in child processes and threads covers is not counted.
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 99, branches: 98.8, functions: 98.5, lines: 99 },
    },
    reporters: ['default', { onTestRunEnd: (modules) => console.log(tally(modules)) }],
  },
});

/** The closing line that CI reads. A test file that does not load counts as a failure. */
function tally(modules: readonly TestModule[]): string {
  const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`;
}
