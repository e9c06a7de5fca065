import type { Crew, Hand, Job } from './crew.js';
import { settle, survivors } from './survivors.js';

/** The hands at work. */
export interface Staff<Task, Result> {
  hasRoom(): boolean;
  assign(task: Task): Job<Task, Result>;
  stop(): Promise<unknown>;
}

interface Place<Task, Result> {
  readonly hand: Hand<Task, Result>;
  /** Oldest first: the one it works on, and the next so that it never waits. */
  jobs: Job<Task, Result>[];
}

const jobsPerHand = 2;

/**
 * Shares tasks out to the hands of a crew. A hand that dies is replaced, and its successor gets what it held: the task it worked on
 * part by part, until one part alone is known to be deadly (the crew says what its result is then).
 */
export function newStaff<Task, Result>(
  crew: Crew<Task, Result>,
  changed: () => void,
  othersWait: () => boolean,
): Staff<Task, Result> {
  const places: Place<Task, Result>[] = [];

  const hire = (jobs: Job<Task, Result>[]): void => {
    const place: Place<Task, Result> = { hand: crew.hire(othersWait), jobs };
    places.push(place);
    place.hand.listen(
      (result) => {
        settle(place.jobs.shift()!, result);
        changed();
      },
      (reason) => {
        places.splice(places.indexOf(place), 1);
        const left = survivors(place.jobs, reason, crew);
        if (left.length > 0) hire(left);
        changed();
      },
    );
    for (const { task } of jobs) place.hand.give(task);
  };

  return {
    hasRoom: () =>
      places.length < crew.hands || places.some(({ jobs }) => jobs.length < jobsPerHand),
    assign(task) {
      const job = { task, result: null };
      const taker = takerAmong(places, crew.hands);
      taker?.jobs.push(job);
      if (taker) taker.hand.give(task);
      else hire([job]);
      return job;
    },
    stop: () => Promise.all(places.map(({ hand }) => hand.stop())),
  };
}

/** Who takes the next job: null where somebody else may be hired for it. */
function takerAmong<Task, Result>(
  places: readonly Place<Task, Result>[],
  hands: number,
): Place<Task, Result> | null {
  const least = leastBusy(places);
  const isIdle = least !== null && least.jobs.length === 0;
  return isIdle || places.length >= hands ? least : null;
}

function leastBusy<Task, Result>(
  places: readonly Place<Task, Result>[],
): Place<Task, Result> | null {
  let least: Place<Task, Result> | null = null;
  for (const place of places) {
    if (!least || place.jobs.length < least.jobs.length) least = place;
  }
  return least;
}
