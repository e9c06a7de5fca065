import { beforeAll, describe, expect, it } from 'vitest';
import { raised, readFloors, writeFloors } from './floors.js';
import { placeEntities, placeMarks } from './marks.js';
import { analyseSamples, digestOfSet, type MarkedSample, measure } from './measure.js';
import { sameName } from './quote-scores.js';

let all: MarkedSample[];
let measured: Record<string, number>;

// The readers of web pages alone take seconds to load on a busy machine.
beforeAll(async () => {
  all = await analyseSamples();
  const { figures, differences } = measure(all);
  measured = figures;
  // `npm run floors` asks for it; a plain test run never writes.
  if (process.env.RAISE_FLOORS === '1') {
    console.log(differences.join('\n'));
    console.log(figures);
    writeFloors({ digest: digestOfSet(), floors: raised(readFloors().floors, measured) });
  }
}, 60_000);

describe('the hand-marked samples', () => {
  it('hold at least 180 quotations, and every mark is in the text', () => {
    const quotes = all.flatMap(({ marks, analysis }) => {
      placeMarks(analysis.article.text, marks.dates);
      return placeMarks(analysis.article.text, marks.quotes);
    });
    expect(quotes.filter(({ type }) => type !== 'indirect').length).toBeGreaterThanOrEqual(180);
  });

  it('name every marked entity in every form at least once', () => {
    for (const { marks, analysis } of all) {
      const placed = placeEntities(analysis.article.text, marks.entities);
      const names = new Set(placed.map(({ name }) => name));
      expect([marks.sample, marks.entities.filter(({ name }) => !names.has(name))]).toEqual([
        marks.sample,
        [],
      ]);
    }
  });

  it('are the set that the floors were measured on', () => {
    expect(digestOfSet(), 'samples or marks changed: run npm run floors').toBe(readFloors().digest);
  });
});

describe('the floors', () => {
  it.each(Object.entries(readFloors().floors))('%s reaches %d', (name, floor) => {
    expect(measured[name]).toBeGreaterThanOrEqual(floor);
  });

  it('cover every figure', () => {
    expect(Object.keys(readFloors().floors)).toEqual(Object.keys(measured));
  });

  it('only go up', () => {
    expect(raised({ a: 50, b: 70 }, { a: 60, b: 65, c: 10 })).toEqual({ a: 60, b: 70, c: 10 });
  });
});

describe('two names of a speaker', () => {
  it.each([
    ['Petra Holm', 'Holm', true],
    ['Daniel Rowe', 'Agnes Rowe', false],
    ['A senior official', 'senior official', true],
    ['Dana Whitlock and Hugo Lasseter', 'Hugo Lasseter', true],
    ['Petra Holm', 'Sallow Lines', false],
  ])('%s and %s are one: %s', (marked, found, same) => {
    expect(sameName(marked, found)).toBe(same);
  });
});
