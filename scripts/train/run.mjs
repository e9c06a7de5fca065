// Trains the tagger, `npm run train -- --data <folder>`, or packs the word lists, `npm run words`.
import { bundled } from '../bundled.mjs';

const [job, ...args] = process.argv.slice(2);
const { main } = await bundled(`scripts/train/${job}.ts`);
await main(args);
