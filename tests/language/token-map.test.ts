import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexAt, tokenMap } from '../../src/language/token-map.js';

it('each token is in the stretch that holds it, and in none between stretches and beyond the ends', () => {
  const lengths = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 80 })));
  fc.assert(
    fc.property(lengths, fc.nat({ max: 3 }), (pieces, tail) => {
      const expected: number[] = [];
      const first: number[] = [];
      const end: number[] = [];
      for (const [gap, length] of pieces) {
        for (let token = 0; token < gap; token++) expected.push(-1);
        first.push(expected.length);
        for (let token = 0; token < length; token++) expected.push(end.length);
        end.push(expected.length);
      }
      for (let token = 0; token < tail; token++) expected.push(-1);
      const map = tokenMap(expected.length, first, Int32Array.from(end));
      expect(expected.map((_, token) => indexAt(map, token))).toEqual(expected);
      expect(indexAt(map, -1)).toBe(-1);
      expect(indexAt(map, expected.length + 64)).toBe(-1);
    }),
  );
});
