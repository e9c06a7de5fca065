// `npm run floors`: measures the hand-marked samples, prints every difference to the marks and lifts the quality floors to what was
// reached. Floors never go down here.
import { startVitest } from 'vitest/node';

process.env.RAISE_FLOORS = '1';
const vitest = await startVitest('test', ['tests/quality'], { watch: false });
await vitest.close();
