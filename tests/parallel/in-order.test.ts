import { describe, expect, it } from 'vitest';
import type { Crew, Hand } from '../../src/parallel/crew.js';
import { inOrder } from '../../src/parallel/in-order.js';

interface Log {
  hired: number;
  stopped: number;
  atWork: number;
  mostAtWork: number;
}

/** A crew whose hands take a turn of the event loop or more per task, and die over the tasks in `deadly`. */
function crewOf(
  hands: number,
  deadly: readonly number[] = [],
): Crew<number, string> & { log: Log } {
  const log: Log = { hired: 0, stopped: 0, atWork: 0, mostAtWork: 0 };
  const hire = (): Hand<number, string> => {
    log.hired++;
    const tasks: number[] = [];
    let dead = false;
    let answered: (result: string) => void = () => {};
    let died: (reason: string) => void = () => {};
    const work = async () => {
      while (tasks.length > 0 && !dead) {
        const task = tasks[0]!;
        for (let turn = 0; turn <= (task * 7) % 5; turn++) await new Promise(setImmediate);
        if (deadly.includes(task)) {
          dead = true;
          log.atWork -= tasks.length;
          died('out of memory');
          return;
        }
        tasks.shift();
        log.atWork--;
        answered(`done ${task}`);
      }
    };
    return {
      give(task) {
        log.atWork++;
        log.mostAtWork = Math.max(log.mostAtWork, log.atWork);
        if (tasks.push(task) === 1) void work();
      },
      listen(onAnswer, onDeath) {
        answered = onAnswer;
        died = onDeath;
      },
      stop: async () => {
        log.stopped++;
      },
    };
  };
  return {
    hands,
    hire,
    lost: (task, reason) => `lost ${task}: ${reason}`,
    parts: () => [],
    joined: () => '',
    log,
  };
}

async function* numbers(
  count: number,
  taken: { count: number } = { count: 0 },
): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) {
    taken.count++;
    yield at;
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('tasks on several hands', () => {
  const expected = Array.from({ length: 50 }, (_, at) => `done ${at}`);

  it.each([1, 2, 5])('come back in order from %i', async (hands) => {
    const crew = crewOf(hands);
    expect(await all(inOrder(numbers(50), crew))).toEqual(expected);
    expect(crew.log.hired).toBe(hands);
    expect(crew.log.stopped).toBe(hands);
  });

  it('start no more hands than there are tasks', async () => {
    const crew = crewOf(8);
    await all(inOrder(numbers(2), crew));
    expect(crew.log.hired).toBeLessThanOrEqual(2);
    expect(await all(inOrder(numbers(0), crew))).toEqual([]);
  });

  it('give a hand at most two at a time', async () => {
    const crew = crewOf(3);
    await all(inOrder(numbers(60), crew));
    expect(crew.log.mostAtWork).toBeLessThanOrEqual(6);
    expect(crew.log.mostAtWork).toBeGreaterThan(3);
  });

  it('are not taken ahead of a reader that does not read', async () => {
    const taken = { count: 0 };
    const results = inOrder(numbers(1000, taken), crewOf(2));
    await results.next();
    for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
    expect(taken.count).toBeLessThanOrEqual(13);
    await results.return();
  });

  it('lose one task when a hand dies; the others go on in order', async () => {
    const crew = crewOf(2, [7, 8, 30]);
    const results = await all(inOrder(numbers(50), crew));
    expect(results).toEqual(
      expected.map((each, at) => ([7, 8, 30].includes(at) ? `lost ${at}: out of memory` : each)),
    );
  });

  it('lose only the guilty part of a task that can be cut', async () => {
    const log: string[] = [];
    const hire = (): Hand<string, string> => {
      let answered: (result: string) => void = () => {};
      let died: (reason: string) => void = () => {};
      let dead = false;
      return {
        give: (task) =>
          setImmediate(() => {
            if (dead) return;
            log.push(task);
            dead = task.includes('x');
            if (dead) died('a fault');
            else answered(task.toUpperCase());
          }),
        listen(onAnswer, onDeath) {
          answered = onAnswer;
          died = onDeath;
        },
        stop: async () => {},
      };
    };
    const crew: Crew<string, string> = {
      hands: 2,
      hire,
      lost: (task) => `<${task}>`,
      parts: (task) => [...task],
      joined: (results) => results.join('+'),
    };
    const tasks = async function* () {
      yield* ['abc', 'dxe', 'xx', 'f', 'x', 'gh'];
    };
    expect(await all(inOrder(tasks(), crew))).toEqual([
      'ABC',
      'D+<x>+E',
      '<x>+<x>',
      'F',
      '<x>',
      'GH',
    ]);
    expect(log.filter((task) => task === 'abc')).toHaveLength(1);
  });

  it('are all lost when every hand dies at once, and it still ends', async () => {
    const every = Array.from({ length: 20 }, (_, at) => at);
    expect(await all(inOrder(numbers(20), crewOf(3, every)))).toHaveLength(20);
  });

  it('go on when a hand dies that has nothing to do', async () => {
    const crew = crewOf(2);
    let rest = () => {};
    const hire: typeof crew.hire = (othersWait) => {
      const hand = crew.hire(othersWait);
      return {
        ...hand,
        listen(answered: (result: string) => void, died: (reason: string) => void) {
          rest = () => died('its thread ended');
          hand.listen(answered, died);
        },
      };
    };
    const source = async function* () {
      yield 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
      rest();
      yield 1;
    };
    expect(await all(inOrder(source(), { ...crew, hire }))).toEqual(['done 0', 'done 1']);
    expect(crew.log.hired).toBe(2);
  });

  it('stop the source and the hands when the reader stops', async () => {
    const crew = crewOf(2);
    let closed = false;
    const source = async function* () {
      try {
        yield* numbers(1000);
      } finally {
        closed = true;
      }
    };
    for await (const result of inOrder(source(), crew)) if (result === 'done 3') break;
    expect(closed).toBe(true);
    expect(crew.log.stopped).toBe(2);
  });

  it('pass on what the source throws, after the results before it', async () => {
    const source = async function* () {
      yield* numbers(3);
      throw new Error('disk gone');
    };
    const seen: string[] = [];
    const run = async () => {
      for await (const result of inOrder(source(), crewOf(2))) seen.push(result);
    };
    await expect(run()).rejects.toThrow('disk gone');
    expect(seen).toEqual(expected.slice(0, 3));
  });
});
