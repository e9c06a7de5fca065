import { setV8Flag } from './v8-flags.js';

let collect: (() => void) | null = null;

/** V8 collects when there is much garbage on its heap: arrays of numbers, which lie beside it, it does not count until they are many times as large. */
export function collectGarbage(): void {
  if (collect === null) {
    setV8Flag('--expose-gc');
    collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  }
  collect();
}
