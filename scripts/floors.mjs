// Measures the hand-marked samples and lifts the quality floors to what was reached: `npm run floors`. Floors never go down here.
import { startVitest } from 'vitest/node';

process.env.RAISE_FLOORS = '1';
const vitest = await startVitest('test', ['tests/quality'], { watch: false });
await vitest.close();
