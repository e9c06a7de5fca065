import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]) =>
  it.each(cases)('%s', (_what, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

describe('what is set in does not part a verb from its subject and its words', () => {
  rows([
    [
      'dashes between the verb and “that”',
      'Paul Holm said — on the radio, as it happens — that the club raised four million that day.',
      ['Paul Holm | said | the club raised four million that day'],
    ],
    [
      'whose sister she is',
      'Ada Reed, Lind’s sister, told the Herald that his doubts went back to May.',
      ['Ada Reed | told | his doubts went back to May'],
    ],
    [
      'whose sister she is, between dashes',
      'In an interview, Ada Reed - Lind’s sister and a host on his show - told the Herald that the doubts went back to May.',
      ['Ada Reed | told | the doubts went back to May'],
    ],
    [
      'where a claim was made',
      'Despite Ada Reed’s claim in a recent interview that the pier was safe, it was closed.',
      ['Ada Reed | claim | the pier was safe'],
    ],
  ]);
});

describe('more of those who show and say something', () => {
  rows([
    [
      'a study of a year',
      'As another study from 2011 noted, the average age of the crews was 44.',
      ['another study | noted | the average age of the crews was 44'],
    ],
    [
      'as a paper reported first',
      'As first reported by the Herald, the former mayor was told of her duty in May.',
      ['Herald | reported | the former mayor was told of her duty in May'],
    ],
    [
      'as a mayor announced, at the end',
      'The pier opens again, as announced by Ada Reed.',
      ['Ada Reed | announced | The pier opens again'],
    ],
    [
      'one of several',
      'She met three lawyers; one suggested she marry a sailor.',
      ['one | suggested | she marry a sailor'],
    ],
    [
      'a poll with its day',
      'A Herald poll released on Saturday found that half the crews would stay.',
      ['A Herald poll released | found | half the crews would stay'],
    ],
    [
      'storms that do something',
      'Ada Reed suggested the storms highlight the danger.',
      ['Ada Reed | suggested | the storms highlight the danger'],
    ],
    [
      'the house of the prime minister',
      'In response, No 10 said the prime minister was away.',
      ['No 10 | said | the prime minister was away'],
    ],
    [
      'a share of those who were asked',
      'Asked if the boats were safe, 46 percent of the crews said yes.',
      ['undefined | Asked | if the boats were safe', '46 percent of the crews | said | yes'],
    ],
  ]);
});
