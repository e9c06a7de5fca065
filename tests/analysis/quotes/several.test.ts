import { describe, expect, it } from 'vitest';
import { find, lines, reports } from './find.js';

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

describe('several who speak with one voice are named together', () => {
  it.each([
    [
      'a bench of two',
      'A bench of Chief Justice Ada Reed and Justice Josh Lind said: “The state cannot wait.”',
      'Ada Reed and Josh Lind',
    ],
    [
      'before the verb',
      '“We sail,” Ada Reed and Josh Lind said in a joint statement.',
      'Ada Reed and Josh Lind',
    ],
    ['after the verb', '“We sail,” said Ada Reed and Josh Lind.', 'Ada Reed and Josh Lind'],
    [
      'in a list',
      'Researchers Ada Reed, Josh Lind and Paul Holm wrote: “The boats are old and slow.”',
      'Ada Reed, Josh Lind and Paul Holm',
    ],
    [
      'with a comma before the last',
      'Ada Reed, Josh Lind, and Paul Holm wrote: “The boats are old and slow.”',
      'Ada Reed, Josh Lind and Paul Holm',
    ],
    [
      'by surnames',
      'The boats of Ada Reed and Josh Lind came home. “We are done,” Reed and Lind wrote in a letter.',
      'Ada Reed and Josh Lind',
    ],
    [
      'with their offices',
      '“We sail,” said chairman Josh Lind and director Mara Quill.',
      'Josh Lind and Mara Quill',
    ],
    ['countries', 'France and Germany said that the boats would sail.', 'France and Germany'],
    ['not two clauses', '“We sail,” said Ada Reed, and Josh Lind went home.', 'Ada Reed'],
    [
      'not the one of them who spoke',
      'The crew met Ada Reed and Josh Lind, who said: “We sail at dawn.”',
      'Josh Lind',
    ],
    [
      'nor somebody who speaks for both',
      '“We sail,” a lawyer for Ada Reed and Josh Lind said.',
      'a lawyer for Ada Reed and Josh Lind',
    ],
  ])('%s', (_, text, expected) => expect(find(text).quotes.at(-1)!.speaker?.name).toBe(expected));
});
