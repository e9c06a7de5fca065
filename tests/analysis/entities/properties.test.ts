import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionAt } from '../../../src/analysis/entities/mention-columns.js';
import { indexAt } from '../../../src/language/token-map.js';
import { namesOf } from './names.js';

const pieces = fc.constantFrom(
  'Olga Brandt',
  'Brandt',
  'WHO',
  'World Health Organization',
  'Mr',
  'U.S.',
  'Paris, France',
  '"',
  '“',
  '(',
  ')',
  "'s",
  '-',
  'al-Rashidi',
  'said',
  'the',
  'President',
  '.',
  '\n\n',
  '\n',
  '2022',
  'of',
  'é',
  '\ud800',
  '__proto__',
  'constructor',
  'LONDON',
);

describe('names hold their promises on any text', () => {
  test('mentions lie in the text, are sorted and never overlap, and each is in one entity', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { mentions, entities, ofToken } = namesOf(text);
        let last = 0;
        for (let index = 0; index < mentions.length; index++) {
          const mention = mentionAt(mentions, index);
          const { start, end, entity, confidence, firstToken } = mention;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect([...entities[entity]!.mentions]).toContainEqual(mention);
          expect(indexAt(ofToken, firstToken)).toBe(index);
          last = end;
        }
        const counted = entities.reduce((sum, { mentions: own }) => sum + own.length, 0);
        expect(counted).toBe(mentions.length);
      }),
      { numRuns: 80 },
    );
  });

  test('any string at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        namesOf(text);
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['the same name over and over', 'Olga Brandt met Karl Vogt. '],
    ['one long line of capitals', 'Brandt '],
    ['a name of endless words', 'Ministry of '],
    ['brackets without end', '(Brandt '],
  ])('time grows with the text: %s', (_, unit) => {
    const time = (times: number): number => {
      const text = unit.repeat(times);
      const before = process.cpuUsage();
      namesOf(text);
      return process.cpuUsage(before).user;
    };
    time(500);
    const small = Math.min(time(1000), time(1000), time(1000));
    const large = Math.min(time(6000), time(6000));
    expect(large).toBeLessThan(Math.max(small, 2000) * 6 * 4);
  });

  test('many different people of one surname take no quadratic time', () => {
    const given = (n: number): string =>
      [...String(n)]
        .map((digit) => 'aeiou'[Number(digit) % 5]! + 'lmnrst'[Number(digit) % 6]!)
        .join('');
    const people = Array.from({ length: 1000 }, (_, n) => `L${given(n)}a Brandt met Brandt.`);
    expect(namesOf(people.join(' ')).mentions.length).toBeGreaterThan(500);
  });
  test('time grows with the people of one first name', () => {
    const time = (many: number): number => {
      const people = Array.from({ length: many }, (_, n) => `Anna B${n.toString(36)}o spoke.`);
      const before = process.cpuUsage();
      namesOf(people.join(' '));
      return process.cpuUsage(before).user;
    };
    time(300);
    const small = Math.min(time(500), time(500));
    expect(time(6000)).toBeLessThan(Math.max(small, 4000) * 12 * 4);
  });
});
