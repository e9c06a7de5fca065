import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]) =>
  it.each(cases)('%s', (_what, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

describe('what opens the sentence that words in marks go on with is reported too', () => {
  rows([
    [
      'a condition',
      'If the pier is rebuilt, Bo Lind said, “we might be able to stay.”',
      ['Bo Lind | said | If the pier is rebuilt'],
    ],
    [
      'a subject',
      'An early frost, Ada Reed said, “could be good for the vines.”',
      ['Ada Reed | said | An early frost'],
    ],
    [
      'behind a semicolon',
      'Her father drove a bus; her mother, Ada Reed says, “ran the whole street”.',
      ['Ada Reed | says | her mother'],
    ],
    ['marks that begin anew', 'An early frost, Ada Reed said, “We may hope for wine.”', []],
    ['when it was said', 'As he left the pier, Bo Lind said, “it was a mistake.”', []],
  ]);
});

describe('a link right before the attribution opens what is said', () => {
  rows([
    [
      'because',
      'The boats were sold because, Ada Reed argued, the crews had left them.',
      ['Ada Reed | argued | the crews had left them'],
    ],
    [
      'and',
      'The tower was shut and, according to Ada Reed, would stay shut.',
      ['Ada Reed | according | would stay shut'],
    ],
    [
      'after',
      'He fled the town in May after, according to Bo Lind, the yard dismissed him.',
      ['Bo Lind | according | the yard dismissed him'],
    ],
    [
      'a pronoun that is said itself',
      'All of that, Ada Reed said, would help the town.',
      ['Ada Reed | said | All of that', 'Ada Reed | said | would help the town'],
    ],
    [
      'the sentence before',
      "That's according to members of the Harbour Club, a set of owners, sailors and clerks in two towns.",
      [],
    ],
  ]);
});

describe('what was found out is told at the end of the sentence', () => {
  rows([
    [
      'a study',
      'The pier is old, a new study has found.',
      ['a new study | found | The pier is old'],
    ],
    [
      'figures',
      'The pier is old, official figures show.',
      ['official figures | show | The pier is old'],
    ],
    ['a debate that concludes', 'Late on Friday, after the debate concluded, Bo Lind left.', []],
    ['a plan', 'The board will go on testing boats, a plan announced earlier this year.', []],
    [
      'what people did',
      'In 1992, the county changed sides, as farmers responded to the cuts in May.',
      [],
    ],
    [
      'a new report behind it',
      'The boat was insured in May, records show, and experts say it is worth more.',
      ['records | show | The boat was insured in May', 'experts | say | it is worth more'],
    ],
  ]);
});

describe('a subject with a clause set in behind it is no report', () => {
  rows([
    [
      'which',
      'Harbourline, which does not publish its accounts, denied the report.',
      ['Harbourline | denied | the report'],
    ],
    [
      'one of',
      'Ada Reed, one of two sailors involved in the rescue, posted her farewell on a wall minutes before the vote.',
      [],
    ],
  ]);
});

describe('what goes on without marks behind those of the same verb', () => {
  rows([
    [
      'and that',
      'Ada Reed said it was “a shame for the town”, and that she would go.',
      ['Ada Reed | said | she would go'],
    ],
    ['but that, in marks again', 'Ada Reed said it was “a shame”, but that “it will pass”.', []],
  ]);
});

describe('other ways to tell', () => {
  rows([
    [
      'a colon',
      'The notice said: No boats will sail today.',
      ['The notice | said | No boats will sail today'],
    ],
    [
      'nobody',
      'It was claimed the alarm had been switched off.',
      ['undefined | claimed | the alarm had been switched off'],
    ],
    [
      'what one is urged not to do',
      'Fans have been urged not to travel without tickets.',
      ['undefined | urged | not to travel without tickets'],
    ],
    [
      'around figures that somebody owns',
      "The rain, according to the board's own figures, has stopped.",
      ['the board | according | The rain', 'the board | according | has stopped'],
    ],
  ]);
});
