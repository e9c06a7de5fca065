import { setMaxListeners } from 'node:events';

/** The first Ctrl-C, for a run that still tells what it has by then. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** What the promise gives, or 'interrupted' as soon as Ctrl-C comes. */
  orElse<Value>(promise: Promise<Value>): Promise<Value | 'interrupted'>;
  stop(): void;
}

/** Waits for the first Ctrl-C; the second ends the program at once, as ever. */
export function untilInterrupted(): Interrupt {
  const controller = new AbortController();
  // One listener per thread, and there may be many.
  setMaxListeners(0, controller.signal);
  let wake = () => {};
  const note = () => {
    controller.abort();
    wake();
  };
  process.once('SIGINT', note);
  return {
    signal: controller.signal,
    // Not Promise.race: a promise that lasts for the whole run would keep a note of every story.
    orElse: (promise) =>
      new Promise((resolve, reject) => {
        wake = () => resolve('interrupted');
        promise.then(resolve, reject);
      }),
    stop: () => process.removeListener('SIGINT', note),
  };
}
