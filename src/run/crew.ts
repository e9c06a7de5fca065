import type { Crew, Hand } from '../parallel/crew.js';
import { ownHand } from '../parallel/own-hand.js';
import { threadHand } from '../parallel/thread.js';
import type { Frame } from '../report/report.js';
import type { WorkerSetup } from '../worker.js';
import { joinParts } from './answers/join-answers.js';
import { lostAnswer } from './answers/lost-answer.js';
import type { Answer, Task } from './task.js';
import { partsOf } from './tasks/parts.js';

/** Beside the program's own file in the bundle. */
const workerFile = `${import.meta.dirname}/worker.cjs`;

/** How many files or records this thread does at a time while it has others to feed. */
const handful = 32;

/** Who answers the tasks of a run on several threads: this thread first, then threads of their own. `stop` ends them at once. */
export function crewOf(
  here: (task: Task) => Promise<Answer>,
  setup: WorkerSetup,
  report: Frame,
  stop: AbortSignal | undefined,
): Omit<Crew<Task, Answer>, 'hands'> {
  const joined = (parts: readonly Answer[]) => joinParts(parts, report);
  const thread = () => threadHand<Task, Answer>(workerFile, setup);
  let own: Hand<Task, Answer> | null = null;
  return {
    hire: (othersWait) => {
      const hand =
        own === null
          ? ownHand(here, { parts: (task) => partsOf(task, handful), joined }, othersWait)
          : thread();
      own ??= hand;
      stop?.addEventListener('abort', () => void hand.stop(), { once: true });
      return hand;
    },
    lost: (task, reason) => lostAnswer(task, reason, report, setup.settings),
    parts: (task) => partsOf(task),
    joined,
  };
}
