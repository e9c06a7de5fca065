/** A thread that answers tasks one after the other, in the order they came. */
export interface Hand<Task, Result> {
  give(task: Task): void;
  /** Called for each answer, and once when the thread died (by a crash or out of memory). */
  listen(answered: (result: Result) => void, died: (reason: string) => void): void;
  stop(): Promise<unknown>;
}

export interface Crew<Task, Result> {
  /** How many threads at most; they are started when there is work for them. */
  readonly hands: number;
  readonly hire: () => Hand<Task, Result>;
  /** The answer for a task whose thread died over it. */
  readonly lost: (task: Task, reason: string) => Result;
  /** What a task can be cut into, so that only the guilty part of it is lost; one part or none when it cannot be cut. */
  readonly parts: (task: Task) => readonly Task[];
  /** The answer for a task from those of its parts. */
  readonly joined: (results: readonly Result[], task: Task) => Result;
}

export interface Job<Task, Result> {
  readonly task: Task;
  /** Null while it is at work. */
  result: Result | null;
  /** Called when the result is there: of a part of another job. */
  readonly settled?: () => void;
}

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
): Staff<Task, Result> {
  const places: Place<Task, Result>[] = [];

  const settle = (job: Job<Task, Result>, result: Result): void => {
    job.result = result;
    job.settled?.();
  };

  /** What is still to be tried of a job that killed its hand. */
  const survivors = (job: Job<Task, Result>, reason: string): Job<Task, Result>[] => {
    const tasks = crew.parts(job.task);
    if (tasks.length < 2) {
      settle(job, crew.lost(job.task, reason));
      return [];
    }
    const parts = tasks.map(
      (task): Job<Task, Result> => ({
        task,
        result: null,
        settled: () => {
          const results = parts.map(({ result }) => result).filter((result) => result !== null);
          if (results.length === parts.length) settle(job, crew.joined(results, job.task));
        },
      }),
    );
    return parts;
  };

  const hire = (jobs: Job<Task, Result>[]): void => {
    const place: Place<Task, Result> = { hand: crew.hire(), jobs };
    places.push(place);
    place.hand.listen(
      (result) => {
        settle(place.jobs.shift()!, result);
        changed();
      },
      (reason) => {
        places.splice(places.indexOf(place), 1);
        const [guilty, ...innocent] = place.jobs;
        const left = [...(guilty ? survivors(guilty, reason) : []), ...innocent];
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
      const idle = leastBusy(places);
      if (idle && (idle.jobs.length === 0 || places.length >= crew.hands)) {
        idle.jobs.push(job);
        idle.hand.give(task);
      } else {
        hire([job]);
      }
      return job;
    },
    stop: () => Promise.all(places.map(({ hand }) => hand.stop())),
  };
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
