import { describe, expect, it } from 'vitest';
import { type Case, find, lines } from './find.js';

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
  [
    'an agency behind what somebody is said to have said',
    'Paul Lind told reporters that the crews were “ready”, the Harbour News agency reported.',
    ['mixed | Paul Lind | told | ready'],
  ],
  [
    'the sentence after a piece that closes its own',
    'The mayor, Ada Reed, said the coast is “in danger.” Mara Lind, the clerk, said nobody had asked.',
    ['mixed | Ada Reed | said | in danger.'],
  ],
  [
    'one word for a name, and a relative clause',
    'Reed, who was late, said the board was “weak”.',
    ['mixed | Reed | said | weak'],
  ],
  [
    'a verb inside what somebody wrote',
    'Another ex-soldier wrote on Monday that marches went ahead “come hell or high water”.',
    ['mixed | Another ex-soldier | wrote | come hell or high water'],
  ],
  [
    'a party before a seat',
    'One Fine Gael TD described the mood as “toxic”.',
    ['mixed | One Fine Gael TD | described | toxic'],
  ],
  [
    'a dateline that a colon ends',
    'SALTHAM: Harbour Front chairman Paul Lind on Sunday turned the offer down, saying that “talks and arrests do not go hand in hand”.',
    ['direct | Paul Lind | saying | talks and arrests do not go hand in hand'],
  ],
  [
    'a dateline with its agency',
    'Saltham (AFP) – Councillor Ada Reed has turned on the board, saying that “bold words” do harm.',
    ['mixed | Ada Reed | saying | bold words'],
  ],
  [
    'party and district, and a relative clause',
    'Sen. Ada Reed, R-Mason, who voted for the bill, said she was “still thinking about it.”',
    ['mixed | Ada Reed | said | still thinking about it.'],
  ],
  [
    'several after that',
    'The tunnels are so many that harbour agents described the ground as “a wet sieve”.',
    ['mixed | harbour agents | described | a wet sieve'],
  ],
  [
    'a body in apposition to a noun for one',
    'The largest solar maker, Saltham Energy Ltd., said that it was “sure of the year”. Shares of Saltham Energy Ltd. rose.',
    ['mixed | Saltham Energy Ltd. | said | sure of the year'],
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

/** [what is meant by what, text, speakers] */
const meant: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'he: whom "For Reed," opens the sentence with',
    'Peter Lind came home. “I am not dead,” said Colin Reed.\n\nFor Lind, it is simpler. “When they go, I go,” he says.',
    ['Colin Reed', 'Peter Lind'],
  ],
  [
    'the 24-year-old: whom the sentence before is about',
    'Substitute Daniel Lind came on for the Dolphins.\n\n“He was patient,” said coach Gary Reed. “He got his reward.”\n\nLind was lost for words. “It is the best feeling,” the 24-year-old said.',
    ['Gary Reed', 'Gary Reed', 'Daniel Lind'],
  ],
  [
    'he: somebody of a trade that no list knows',
    'Josh Lind ran the works.\n\nA former tinner at the works claimed that the rules were ignored. “You were called soft,” he said.',
    ['A former tinner at the works'],
  ],
  [
    'the prelate: a bishop',
    'Bishop Paul Lind appealed for calm. “Let us not be rash,” the prelate said.',
    ['Paul Lind'],
  ],
  [
    'the member for a place',
    'Health spokesperson Mary Reed said the answer was late.\n\n“Somebody knew of it,” the Laois TD said.',
    ['Mary Reed'],
  ],
  [
    'ruled her out: her is the woman, not who rules',
    'Ada Wanjohi accused the clerk Peter Lind of sleeping.\n\nMosi Otieno ruled her out of order. “Resume your seat,” he said.',
    ['Mosi Otieno'],
  ],
];

describe('who is meant', () => {
  it.each(meant)('%s', (_, text, expected) => {
    const direct = find(text).quotes.filter(({ type }) => type === 'direct');
    expect(direct.map(({ speaker }) => speaker?.name)).toEqual(expected);
  });
});
