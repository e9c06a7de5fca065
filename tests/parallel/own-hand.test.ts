import { describe, expect, it } from 'vitest';
import { ownHand } from '../../src/parallel/own-hand.js';

/** Tasks are words, done letter by letter. */
const letters = {
  parts: (task: string) => [...task],
  joined: (results: readonly string[]) => results.join(''),
};

const nobodyWaits = () => false;

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

describe('the hand that is this thread', () => {
  it('answers tasks in their order, each from its parts', async () => {
    const hand = ownHand(async (part: string) => part.toUpperCase(), letters, nobodyWaits);
    const results: string[] = [];
    hand.listen(
      (result) => results.push(result),
      () => {},
    );
    for (const task of ['sail', '', 'x', 'noon']) hand.give(task);
    await turns(20);
    hand.give('late');
    await turns(10);
    expect(results).toEqual(['SAIL', '', 'X', 'NOON', 'LATE']);
  });

  it('lets the event loop turn before each part', async () => {
    const done: string[] = [];
    const hand = ownHand(
      async (part: string) => {
        done.push(part);
        return part;
      },
      letters,
      nobodyWaits,
    );
    hand.listen(
      () => {},
      () => {},
    );
    hand.give('abc');
    const seen = [done.length];
    for (let turn = 0; turn < 3; turn++) {
      await turns(1);
      seen.push(done.length);
    }
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('lets it turn again while other hands wait for tasks, but not for long', async () => {
    let asked = 0;
    const work = async (part: string) => `${part}${asked}`;
    const results: string[] = [];
    const tell = (hand: ReturnType<typeof ownHand<string, string>>, task: string) =>
      new Promise<void>((resolve) => {
        hand.listen(
          (result) => {
            results.push(result);
            resolve();
          },
          () => {},
        );
        hand.give(task);
      });
    await tell(
      ownHand(work, letters, () => ++asked % 3 > 0),
      'ab',
    );
    await tell(
      ownHand(
        async () => 'done',
        letters,
        () => true,
      ),
      'x',
    );
    expect(results).toEqual(['a3b6', 'done']);
  });

  it('does no more once it is stopped', async () => {
    const done: string[] = [];
    const results: string[] = [];
    const hand = ownHand(
      async (part: string) => {
        done.push(part);
        if (part === 'b') await hand.stop();
        return part;
      },
      letters,
      nobodyWaits,
    );
    hand.listen(
      (result) => results.push(result),
      () => {},
    );
    hand.give('abc');
    hand.give('def');
    await turns(20);
    expect({ done, results }).toEqual({ done: ['a', 'b'], results: [] });
  });
});
