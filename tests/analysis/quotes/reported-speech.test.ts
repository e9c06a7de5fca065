import { describe, expect, it } from 'vitest';
import { find } from './find.js';

const reports = (text: string) =>
  find(text)
    .quotes.filter((quote) => quote.type === 'indirect')
    .map(({ speaker, cue, text: words }) => `${speaker?.name} | ${cue?.text} | ${words}`);

describe('reported speech has content, speaker and cue', () => {
  it.each([
    [
      'that',
      'Ada Reed said that the boats would sail at dawn.',
      'Ada Reed | said | the boats would sail at dawn',
    ],
    [
      'no that',
      'Ada Reed said the boats would sail at dawn.',
      'Ada Reed | said | the boats would sail at dawn',
    ],
    [
      'told someone',
      'Ada Reed told the board the boats would sail.',
      'Ada Reed | told | the boats would sail',
    ],
    [
      'verb at the end',
      'The boats would sail at dawn, Ada Reed said.',
      'Ada Reed | said | The boats would sail at dawn',
    ],
    [
      'according to, first',
      'According to Ada Reed, the boats would sail at dawn.',
      'Ada Reed | According | the boats would sail at dawn',
    ],
    [
      'according to, last',
      'The boats would sail at dawn, according to Ada Reed.',
      'Ada Reed | according | The boats would sail at dawn',
    ],
    [
      'participle',
      'Ada Reed thanked the crew, noting that the boats were old.',
      'Ada Reed | noting | the boats were old',
    ],
    [
      'infinitive',
      'Ada Reed urged the crew to sail at dawn.',
      'Ada Reed | urged | to sail at dawn',
    ],
    [
      'question',
      'Ada Reed asked whether the boats would sail.',
      'Ada Reed | asked | whether the boats would sail',
    ],
    [
      'object',
      'Ada Reed criticised the plan for the harbour.',
      'Ada Reed | criticised | the plan for the harbour',
    ],
    [
      'preposition',
      'Ada Reed called for a vote on the harbour.',
      'Ada Reed | called | a vote on the harbour',
    ],
  ])('%s', (_, text, expected) => expect(reports(text)).toContain(expected));

  it('leaves a sentence alone whose words stand in marks', () => {
    expect(reports('Ada Reed said that the boats were “old and slow”.')).toEqual([]);
  });

  it('takes a verb that attributes a quotation for nothing else', () => {
    expect(reports('“We sail at dawn,” said Ada Reed, the mayor of the town.')).toEqual([]);
  });
});
