import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]) =>
  it.each(cases)('%s', (_what, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

describe('what somebody calls a thing is reported, its name is not', () => {
  rows([
    [
      'a word in -ed',
      'Bo Lind called Ada Reed unqualified.',
      ['Bo Lind | called | Ada Reed unqualified'],
    ],
    [
      'an adjective by its ending',
      'Bo Lind called the steps lawful, and left.',
      ['Bo Lind | called | the steps lawful'],
    ],
    [
      'this',
      'Bo Lind calls this a false story that nobody will buy.',
      ['Bo Lind | calls | this a false story that nobody will buy'],
    ],
    [
      'over who somebody is',
      'Bo Lind called Ada Reed, a former miner who had left, an outstanding leader.',
      ['Bo Lind | called | Ada Reed, a former miner who had left, an outstanding leader'],
    ],
    ['its name', 'A group that calls itself Harbour Watch posted the film.', []],
    ['when one calls', 'Bo Lind called Ada Reed late on Monday.', []],
    [
      'a call by telephone inside what is said',
      'Bo Lind said he had never held a dinner and never called a sailor to ask for money.',
      ['Bo Lind | said | he had never held a dinner and never called a sailor to ask for money'],
    ],
    [
      'what one describes it as',
      'It was an answer to what Ada Reed described as a badly run yard: the old one.',
      ['Ada Reed | described | a badly run yard'],
    ],
  ]);
});

describe('whom one asks or warns about something', () => {
  rows([
    [
      'about',
      'Bo Lind asked Ada Reed about remarks she had made on Monday.',
      ['Bo Lind | asked | remarks she had made on Monday'],
    ],
    [
      'against',
      'The board also warned Ada Reed against haste and pride.',
      ['The board | warned | haste and pride'],
    ],
    ['about it', 'Bo Lind asked Ada Reed about it on Monday.', []],
  ]);
});

describe('the noun before "Reed said" is the subject of what is said', () => {
  rows([
    [
      'a noun and a name',
      'It is a trend Ada Reed said could drive the boats out.',
      ['Ada Reed | said | could drive the boats out'],
    ],
    ['his words', 'Not everything Ada Reed says is true.', []],
    ['what he said', 'What Ada Reed said was true.', []],
  ]);
});

describe('words that look like the end of what is said, or like its verb', () => {
  rows([
    [
      'an adjective set in',
      'Ada Reed said the visit was a crucial, although brief, chance to talk.',
      ['Ada Reed | said | the visit was a crucial, although brief, chance to talk'],
    ],
    [
      'a day inside the subject',
      'Ada Reed said Wednesday the October 8 storm had left the town in ruins.',
      ['Ada Reed | said | the October 8 storm had left the town in ruins'],
    ],
    [
      'at least',
      'Friday morning, as the parade passed the pier, the Herald reported at least six boats were lost.',
      ['Herald | reported | at least six boats were lost'],
    ],
    ['a verb of another clause', 'It was Bo Lind who answered the door and said nothing.', []],
    ['half a word', 'As it claims more land from the rebel-backed farms, the town grows.', []],
    [
      'an abbreviation before marks',
      'The minister said the U.S. “clearly” needed a firmer policy.',
      [],
    ],
  ]);
});

describe('words around a verb of saying that say nothing', () => {
  rows([
    ['what nobody was asked', 'Ada Reed was not asked to speak at the meeting.', []],
    ['whom one calls oneself', 'The chairman is calling rich backers himself in May.', []],
    [
      'what adds to a thing',
      'The rows, followed by a strike, only added to the trouble in Hull.',
      [],
    ],
    ['what a loss underlines', "Ada Reed's defeat underlines the danger to the town.", []],
    ['“that” before a noun', 'Ada Reed echoed that promise on Monday.', []],
    [
      '“that” before a noun and no verb',
      'The board noted that rise in its letter at 6 percent.',
      [],
    ],
    ['an object elsewhere', 'It was the change that Ada Reed warned about in her report.', []],
    [
      'how marks are led in',
      '“We sail,” Ada Reed said at a meeting, according to the Hull Herald.',
      [],
    ],
    [
      'when it was said',
      'Ada Reed won the vote, the board declared on Thursday, two days after the sailors had gone to the polls.',
      ['the board | declared | Ada Reed won the vote'],
    ],
  ]);
});
