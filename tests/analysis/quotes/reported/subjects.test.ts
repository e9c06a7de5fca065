import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]) =>
  it.each(cases)('%s', (_what, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

describe('what hangs on the subject of the sentence ends before its verb', () => {
  rows([
    [
      'who',
      'Sailors who say the pier is the main reason for their vote were evenly divided.',
      ['Sailors | say | the pier is the main reason for their vote'],
    ],
    [
      'an object, and a new report of the same subject',
      'A woman who has accused Bo Lind of fraud said on Monday that she would testify.',
      ['A woman | accused | Bo Lind of fraud', 'A woman | said | she would testify'],
    ],
    [
      'a claim',
      "Ada Reed's claim that the pier was safe would cost her the vote.",
      ['Ada Reed | claim | the pier was safe'],
    ],
    [
      'the claim of a board, behind a preposition',
      "It casts doubts on the harbour board's claim that the pier is safe.",
      ['the harbour board | claim | the pier is safe'],
    ],
  ]);
});

describe('a share of those asked begins a new report', () => {
  rows([
    [
      'and one in four',
      'One in three said the board did not care and one in four said it was hostile.',
      ['One in three | said | the board did not care', 'one in four | said | it was hostile'],
    ],
    [
      'a number before a noun like a verb',
      'Ada Reed said the club had 20 boats and 35 state yards had none.',
      ['Ada Reed | said | the club had 20 boats and 35 state yards had none'],
    ],
  ]);
});

describe('what goes on behind "but" or a comma', () => {
  rows([
    [
      'a negated verb',
      "Bo Lind said that he hired Ada Reed, but hasn't decided what he will do next.",
      ["Bo Lind | said | he hired Ada Reed, but hasn't decided what he will do next"],
    ],
    [
      'especially',
      'The rules have changed, Ada Reed says, especially in a time when boats are dear.',
      [
        'Ada Reed | says | The rules have changed',
        'Ada Reed | says | especially in a time when boats are dear',
      ],
    ],
    [
      'no comma of the end',
      'Ada Reed has said the board will talk about the price, but will not scold the crew.',
      ['Ada Reed | said | the board will talk about the price'],
    ],
  ]);
});

describe('an object ends where another subject acts', () => {
  rows([
    [
      'and the king',
      'The board condemned the move and the king fired the mayor of Hull.',
      ['The board | condemned | the move'],
    ],
    [
      'two objects',
      'The board condemned the move and the men accused of it in May.',
      ['The board | condemned | the move and the men accused of it in May'],
    ],
  ]);
});

describe('the verb behind an attribution', () => {
  rows([
    [
      'has its speaker',
      "Ada Reed's team found high levels of it, Bo Lind noted, but cautioned that the link is unproven.",
      [
        "Bo Lind | noted | Ada Reed's team found high levels of it",
        'Bo Lind | cautioned | the link is unproven',
      ],
    ],
    ['about it', 'Ada Reed complained about it all day in May.', []],
  ]);
});

describe('what one is told to do, with the question in it', () => {
  rows([
    [
      'if',
      'The line advised passengers to delay their travel if possible.',
      ['The line | advised | to delay their travel if possible'],
    ],
    [
      'how',
      'Bo Lind asked Ada Reed to tell him how the boats were lost.',
      ['Bo Lind | asked | to tell him how the boats were lost'],
    ],
    [
      'at the head of the sentence',
      'Asked by the Herald to respond to the claim, Ada Reed laughed.',
      ['Herald | Asked | to respond to the claim'],
    ],
    [
      'a clause that belongs to a noun',
      "Police are questioning a couple in connection with Sunday's fire that killed 68 people.",
      [],
    ],
  ]);
});

describe('clauses around the one that says something', () => {
  rows([
    [
      'after two decades',
      'More than two decades after Ada Reed announced that she was ill, the captain was well.',
      ['Ada Reed | announced | she was ill'],
    ],
    [
      'a participle in a clause before the main one',
      'While reporters were covering a march in Hull calling for a new pier, the offices of the Herald were raided.',
      ['reporters | calling | a new pier'],
    ],
    [
      'a subject with a clause of its own',
      'A referee who was punched in a match died at the hospital on Tuesday, said club spokesman Bo Lind.',
      ['Bo Lind | said | A referee who was punched in a match died at the hospital on Tuesday'],
    ],
    [
      'a verb that no list knows',
      'Ada Reed rallied supporters in Hull, telling them that the pier was lost.',
      ['Ada Reed | telling | the pier was lost'],
    ],
  ]);
});

describe('papers that say something, and nouns that look like verbs', () => {
  rows([
    [
      'a petition that a court hears',
      'The court was hearing a petition alleging that a man was taken from Hull.',
      ['a petition | alleging | a man was taken from Hull'],
    ],
    [
      'a clip, over an adverb',
      'The board took note of a video clip reportedly claiming the sailor was drunk.',
      ['a video clip | claiming | the sailor was drunk'],
    ],
    [
      'who issues it speaks',
      'Ada Reed issued a statement saying the pier was lost.',
      ['Ada Reed | saying | the pier was lost'],
    ],
    [
      'a status report',
      'The board sent a notice to file a status report on the inquiry it had directed before.',
      [],
    ],
    ['a report of a year', 'It stood in a 2014 report that the board has lost.', []],
    [
      'a question inside the subject',
      'Ada Reed said a decision on whether notice has to be issued will be taken in May.',
      ['Ada Reed | said | a decision on whether notice has to be issued will be taken in May'],
    ],
    [
      'took to the radio',
      'Ada Reed took to the radio to say that the pier was lost.',
      ['Ada Reed | say | the pier was lost'],
    ],
  ]);
});

describe('figures and papers that show something', () => {
  rows([
    [
      'released by a board',
      'The boats are older than the pier, figures released by the council show.',
      ['figures | show | The boats are older than the pier'],
    ],
    [
      'obtained by a paper',
      'Records obtained by the Herald suggest the boats were sold twice.',
      ['Records | suggest | the boats were sold twice'],
    ],
    [
      'data',
      'Sure, official data suggest that the trade peaked in 2013.',
      ['official data | suggest | the trade peaked in 2013'],
    ],
    [
      'a show',
      'The lamps of the boats made a unique light show that can be seen from the hill.',
      [],
    ],
    [
      'a condition before the speaker, a verb that no list knows behind him',
      'If the demands are not met, Ada Reed warned, die-hard sailors plan to leave the club.',
      [
        'Ada Reed | warned | If the demands are not met',
        'Ada Reed | warned | die-hard sailors plan to leave the club',
      ],
    ],
    [
      'whom one accuses',
      'Ada Reed named Bo Lind, who she accused of preying on the crews.',
      ['Ada Reed | accused | preying on the crews'],
    ],
  ]);
});
