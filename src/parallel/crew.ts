/** A task that was given out. */
export interface Job<Task, Result> {
  readonly task: Task;
  /** Null while it is at work. */
  result: Result | null;
  /** Called when the result is there: of a part of another job. */
  readonly settled?: () => void;
}

/** A thread that answers tasks one after the other, in the order they came. */
export interface Hand<Task, Result> {
  give(task: Task): void;
  /** Called for each answer, and once when the thread died (by a crash or out of memory). */
  listen(answered: (result: Result) => void, died: (reason: string) => void): void;
  stop(): Promise<unknown>;
}

/** Who can do the work, and what becomes of work that was lost. */
export interface Crew<Task, Result> {
  /** How many threads at most; they are started when there is work for them. */
  readonly hands: number;
  /** `othersWait`: is there room for tasks that have not come yet? For a hand that keeps the others from being fed. */
  readonly hire: (othersWait: () => boolean) => Hand<Task, Result>;
  /** The answer for a task whose thread died over it. */
  readonly lost: (task: Task, reason: string) => Result;
  /** What a task can be cut into, so that only the guilty part of it is lost; one part or none when it cannot be cut. */
  readonly parts: (task: Task) => readonly Task[];
  /** The answer for a task from those of its parts. */
  readonly joined: (results: readonly Result[], task: Task) => Result;
}
