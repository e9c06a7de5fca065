/** Milliseconds that an item waits for others at most: a slow pipe gets its answers one by one. */
const longestWait = 50;

/** Nothing came for a while. */
export const pause: readonly never[] = [];

/** The items as they come, and a pause where the next ones do not come soon. `wanted`: asked before each, it may change. */
export async function* withPauses<Item>(
  source: AsyncIterable<readonly Item[]>,
  wanted: () => boolean,
): AsyncGenerator<readonly Item[]> {
  const iterator = source[Symbol.asyncIterator]();
  const alarm = newAlarm();
  try {
    for (;;) {
      const next = iterator.next();
      if (wanted() && (await alarm.ringsBefore(next))) {
        // Nobody waits for it while the pause is out: what fails then would end the program.
        next.catch(() => {});
        yield pause;
      }
      const step = await next;
      if (step.done) return;
      yield step.value;
    }
  } finally {
    alarm.stop();
    await iterator.return?.();
  }
}

interface Alarm {
  /** Waits for one of the two: does the time run out before the promise is settled? */
  ringsBefore(next: Promise<unknown>): Promise<boolean>;
  stop(): void;
}

/**
 * One timer for all that come in its time: one for each would cost more than reading a small record. Nor does one promise stand for it in a
 * race with each: that would hold them all until its time.
 */
function newAlarm(): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let rang = false;
  let wake: (() => void) | null = null;
  const ring = () => {
    rang = true;
    wake?.();
  };
  return {
    async ringsBefore(next) {
      timer ??= setTimeout(ring, longestWait);
      if (!rang) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          next.then(() => resolve(), resolve);
        });
      }
      if (!rang) return false;
      rang = false;
      timer = undefined;
      return true;
    },
    stop: () => clearTimeout(timer),
  };
}
