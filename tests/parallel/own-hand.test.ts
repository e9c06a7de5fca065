import { describe, expect, it } from 'vitest';
import { ownHand } from '../../src/parallel/own-hand.js';

/** Tasks are words, done letter by letter. */
const letters = {
  parts: (task: string) => [...task],
  joined: (results: readonly string[]) => results.join(''),
};

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

describe('the hand that is this thread', () => {
  it('answers tasks in their order, each from its parts', async () => {
    const hand = ownHand(async (part: string) => part.toUpperCase(), letters);
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
    const hand = ownHand(async (part: string) => {
      done.push(part);
      return part;
    }, letters);
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

  it('does no more once it is stopped', async () => {
    const done: string[] = [];
    const results: string[] = [];
    const hand = ownHand(async (part: string) => {
      done.push(part);
      if (part === 'b') await hand.stop();
      return part;
    }, letters);
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
