/** Milliseconds that an item waits for others at most: a slow pipe gets its answers one by one. */
const longestWait = 50;
/** An alarm this much later than it was set for rang in a thread that was busy: what it waits for may have come long ago, unread. */
const late = 10;

/** Tells what comes soon from what does not. */
export interface Alarm {
  /** Waits for one of the two: does the time run out before the promise is settled? The time runs from the first call after a `reset`. */
  ringsBefore(next: Promise<unknown>): Promise<boolean>;
  reset(): void;
}

/**
 * One timer for all that come in its time: one for each would cost more than reading a small record. Nor does one promise stand for it in a
 * race with each: that would hold them all until its time.
 */
export function newAlarm(): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let due = 0;
  let rang = false;
  let wake: (() => void) | null = null;
  const set = (wait: number, then: () => void) => {
    due = performance.now() + wait;
    timer = setTimeout(then, wait);
  };
  const ring = () => {
    rang = true;
    wake?.();
  };
  const ringOrWait = () => {
    if (performance.now() - due > late) set(late, ring);
    else ring();
  };
  return {
    async ringsBefore(next) {
      if (timer === undefined) set(longestWait, ringOrWait);
      if (!rang) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          next.then(() => resolve(), resolve);
        });
      }
      return rang;
    },
    reset() {
      clearTimeout(timer);
      timer = undefined;
      rang = false;
    },
  };
}
