import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find.js';

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "''",
  '``',
  '‘',
  '’',
  "'",
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  ': ',
  ' — ',
  '(',
  ')',
  'Ada Reed',
  'she',
  'He',
  'the mayor',
  'said',
  'told',
  'adding',
  'that',
  'according to',
  'The boats sailed',
  'Q: ',
  'A: ',
  'ADA REED: ',
  '\ud800',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('quotes of any text', () => {
  it('never throws, and every span lies in the text, in order, with its own words', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const { quotes, warnings } = find(text);
        let before = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(before);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          before = quote.start;
          for (const at of [quote.cue, quote.speaker?.mention]) {
            if (at) expect(text.slice(at.start, at.end)).toBe(at.text);
          }
          if (quote.type === 'indirect')
            expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.why.length).toBeGreaterThan(0);
          expect(quote.attribution === 'none').toBe(quote.speaker === null);
        }
        for (const { span } of warnings) expect(span!.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the marks', () => {
    const once = (marks: number): number => {
      const text = '"'.repeat(marks).replaceAll('"""', '" "“ ”') + '‘a '.repeat(marks);
      const from = process.cpuUsage();
      find(text);
      const { user, system } = process.cpuUsage(from);
      return user + system;
    };
    // The better of two: a busy machine makes one run dear, hardly both.
    const cpu = (marks: number) => Math.min(once(marks), once(marks));
    cpu(2000);
    expect(cpu(20_000)).toBeLessThan(40 * Math.max(cpu(2500), 2000));
  });

  it('takes a text of one endless sentence full of cue verbs', () => {
    const text = `${'Ada Reed said that he told the mayor, adding "it, '.repeat(2000)}`;
    expect(find(text).quotes.length).toBeGreaterThan(0);
  });
});
