import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

describe('a participle that opens the sentence reports for the subject of its main clause', () => {
  it.each([
    [
      'alone',
      'Claiming the pier was safe, Ada Reed closed the meeting.',
      ['Ada Reed | Claiming | the pier was safe'],
    ],
    [
      'behind its link',
      'While saying that she respects the board, Ada Reed closed the pier.',
      ['Ada Reed | saying | she respects the board'],
    ],
    [
      'before a verb of saying',
      'After saying he was tired, Josh Lind asked for a chair.',
      ['Josh Lind | saying | he was tired', 'Josh Lind | asked | a chair'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });
});

describe('"according to" at the end reports the whole sentence', () => {
  it.each([
    [
      'over what is told of voters who say something',
      'His lead among voters who say they will come in May is large, according to the Harbour Board.',
      ['Harbour Board | according | His lead among voters who say they will come in May is large'],
    ],
    [
      'but not over a report of its own',
      'Ada Reed said the pier would close, according to the Harbour Board.',
      ['Ada Reed | said | the pier would close'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });
});

describe('where a clause begins and ends', () => {
  it.each([
    [
      '"and" before its verb joins two subjects',
      'According to the Harbour Board, Ada Reed and another clerk asked the crew to leave.',
      ['Harbour Board | According | Ada Reed and another clerk asked the crew to leave'],
    ],
    [
      'what the reporter adds',
      'Ada Reed announced she would close the pier, a blow to the town.',
      ['Ada Reed | announced | she would close the pier'],
    ],
    [
      'but not a list',
      'Ada Reed said she had sold a pier, a boat and a bell.',
      ['Ada Reed | said | she had sold a pier, a boat and a bell'],
    ],
    [
      'nor the main clause',
      'Ada Reed said that if the rain came, a boat would sink.',
      ['Ada Reed | said | if the rain came, a boat would sink'],
    ],
    [
      'behind a relative pronoun and a plural',
      'She has a job that many economists say is the future of the coast.',
      ['many economists | say | is the future of the coast'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });

  it('takes polls and research for sources', () => {
    expect(reports('Exit polls suggested that the turnout had dropped.')).toEqual([
      'Exit polls | suggested | the turnout had dropped',
    ]);
  });
});

describe('whose words they are, over what stands between', () => {
  it.each([
    [
      'a title before the name that a participle follows',
      'Mr. Lind, citing the cost, said the pier would close.',
      ['Lind | citing | the cost', 'Lind | said | the pier would close'],
    ],
    [
      'what the one is who is asked',
      'The league has asked Josh Lind, the host of the first debate, to check the facts.',
      ['The league | asked | to check the facts'],
    ],
    [
      'two nouns with their complements',
      'Ada Reed called the vote and the demand for her return a plot.',
      ['Ada Reed | called | the vote and the demand for her return a plot'],
    ],
    [
      'a bench of two',
      'The fine was paid on time, said a bench of Justices Ada Reed and Josh Lind.',
      ['a bench of Justices Ada Reed | said | The fine was paid on time'],
    ],
    [
      'an answer of one word',
      'Josh Lind asked whether it rained. Ada Reed said no.',
      ['Josh Lind | asked | whether it rained', 'Ada Reed | said | no'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });
});

describe('what courts hear', () => {
  it.each([
    [
      'to the end of the sentence',
      'Josh Lind is accused of using the card twice, Velden Crown Court heard on Monday.',
      ['undefined | heard | Josh Lind is accused of using the card twice'],
    ],
    [
      'what they are told without "that"',
      "The jury was told Mrs Reed's husband, Peter, had been on the pier.",
      ["undefined | told | Mrs Reed's husband, Peter, had been on the pier"],
    ],
    [
      'what a witness accepts',
      'Ada Reed accepted that she had made no note.',
      ['Ada Reed | accepted | she had made no note'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });
});

describe('a report before other words of the same speaker stays', () => {
  it.each([
    [
      'with a quotation behind it',
      'Josh Lind said that the pier was lost. “We cannot save it.”',
      ['Josh Lind | said | the pier was lost'],
    ],
    [
      'over what is set in behind its subject',
      'Josh Lind said the plan, though well meant, was late.',
      ['Josh Lind | said | the plan, though well meant, was late'],
    ],
    [
      'but not the name of who says it',
      'When Ada Reed left in May, she “gave up on us,” said Josh Lind, a clerk.',
      [],
    ],
  ])('%s', (_what, text, lines) => {
    expect(reports(text)).toEqual(lines);
  });
});
