import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

/** [what the sentence is like, text, one line per quotation: type | speaker | cue | words] */
type Case = readonly [string, string, readonly string[]];

const cases: readonly Case[] = [
  [
    'a relative clause with a verb of naming at the marks',
    'Mara Lind criticised the plan of the board, which Ada Reed has referred to as “a sham”.',
    ['mixed | Ada Reed | referred | a sham'],
  ],
  [
    'a relative clause that a comma closes before the marks',
    'Ada Reed said that the plan, which Mara Lind called cheap, was “a sham”.',
    ['mixed | Ada Reed | said | a sham'],
  ],
  [
    'who told her that',
    'She quoted a lamplighter who told her that “the dark is only lonely when nobody is paid to see it”.',
    ['direct | a lamplighter | told | the dark is only lonely when nobody is paid to see it'],
  ],
  [
    'a text that somebody signed',
    'The order signed by the mayor said the harbour was “unsafe at any tide”.',
    ['mixed | The order | said | unsafe at any tide'],
  ],
  [
    'a statement that is posted',
    'Harbour Trust said in a statement posted to its website that it “fully supports the crews”.',
    ['mixed | Harbour Trust | said | fully supports the crews'],
  ],
  [
    'a clause that opens with But',
    'But Ada Reed hit back, saying the minister “could not find the town on a map”.',
    ['direct | Ada Reed | saying | could not find the town on a map'],
  ],
  [
    'a noun that is also a verb of saying',
    'The institute said the measures were “broadly fair” but the growth forecast is “bold, to put it mildly”.',
    [
      'mixed | The institute | said | broadly fair',
      'mixed | The institute | said | bold, to put it mildly',
    ],
  ],
  [
    'a report by several states that',
    'A report by officers states that the hall is “no longer safe”.',
    ['mixed | A report by officers | states | no longer safe'],
  ],
  [
    'termed, regarded as',
    'Ada Reed termed the inquiry an “eyewash”. Mara Lind regarded the talks as “rather less civil”.',
    ['mixed | Ada Reed | termed | eyewash', 'mixed | Mara Lind | regarded | rather less civil'],
  ],
];

describe('the clause that names the speaker', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('takes a participle before "were" for no verb', () => {
    expect(lines('All of the pardons issued were “full and unconditional”.')).toEqual([]);
  });
});
