import { describe, expect, it } from 'vitest';
import { find, lines } from './find.js';

const reports = (text: string) =>
  find(text)
    .quotes.filter(({ type }) => type === 'indirect')
    .map(({ speaker, cue, text: words }) => `${speaker?.name} | ${cue?.text} | ${words}`);

describe('several people say, in the present', () => {
  it.each([
    ['officials in a town', 'Officials in Oslo say the harbour will close.', 'Officials in Oslo'],
    [
      'authors of a study',
      'The authors of the study write that bees count.',
      'The authors of the study',
    ],
    ['two names', 'Ada Reed and Josh Lind say the boat is safe.', 'Ada Reed and Josh Lind'],
    ['after an aside', 'Supporters, including the mayor, say the plan will work.', 'Supporters'],
    ['after however', 'Experts, however, argue that it will fail.', 'Experts'],
    [
      'people close to something',
      'People close to the talks say a deal is near.',
      'People close to the talks',
    ],
    ['many', 'Many in the town say they will leave.', 'Many in the town'],
    ['before them', 'The harbour is closing, say officials.', 'officials'],
  ])('%s', (_, text, speaker) => {
    expect(reports(text).map((line) => line.split(' | ')[0])).toEqual([speaker]);
  });

  it.each([
    ['before them', '“We are sad,” say residents of Oslo.', 'residents of Oslo | say'],
    ['after them', '“They can,” critics of the mayor say.', 'critics of the mayor | say'],
    ['writers', '“They can,” write the authors.', 'the authors | write'],
  ])('and at a quotation: %s', (_, text, expected) =>
    expect(lines(text).map((line) => line.split(' | ').slice(1, 3).join(' | '))).toEqual([
      expected,
    ]),
  );

  it.each([
    ['an infinitive', 'They want to say the harbour is closed.'],
    ['one of them', 'The mayor of Oslo say the harbour is closed.'],
    ['adjectives in -ous', 'Various state offices of the union had closed.'],
  ])('but not %s', (_, text) => expect(reports(text)).toEqual([]));
});
