import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let isSlow = false;

/**
 * Lets V8 collect garbage before the heap has grown by a tenth instead of doubled, and keeps the space of young objects as small as it
 * is: for a long article, where memory is what counts. Costs time, so most runs never ask for it.
 */
export function growHeapSlowly(): void {
  if (isSlow) return;
  isSlow = true;
  // Required here: most runs need not pay for loading it.
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  setFlagsFromString('--heap-growing-percent=10');
  setFlagsFromString('--semi-space-growth-factor=1');
}
