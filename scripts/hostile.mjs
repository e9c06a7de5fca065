// Runs the hostile suite: `npm run hostile [-- --long] [-- --only GROUP]`.
import { bundled } from './bundled.mjs';

await bundled('tests/hostile/main.ts');
