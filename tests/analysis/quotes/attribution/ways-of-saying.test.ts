import { describe, expect, it } from 'vitest';
import { lines, reports } from '../find.js';

describe('verbs that say something with a particle', () => {
  it.each([
    ['“The quay is safe,” was how Ada Reed put it.', 'direct | Ada Reed | put | The quay is safe,'],
    ['“The quay is safe,” Ada Reed hit back.', 'direct | Ada Reed | hit back | The quay is safe,'],
    ['“The quay is safe,” cut in Ada Reed.', 'direct | Ada Reed | cut in | The quay is safe,'],
    [
      '“The quay is safe!” the mayor burst out.',
      'direct | the mayor | burst out | The quay is safe!',
    ],
    [
      '“Not in this storm,” chipped in Ada Reed.',
      'direct | Ada Reed | chipped in | Not in this storm,',
    ],
    ['“The quay is safe,” Ada Reed let slip.', 'direct | Ada Reed | let slip | The quay is safe,'],
    ['“The quay is safe,” began the mayor.', 'direct | the mayor | began | The quay is safe,'],
    ['“The quay is safe,” Ada Reed used to say.', 'direct | Ada Reed | say | The quay is safe,'],
    ['“The quay is safe,” believes Ada Reed.', 'direct | Ada Reed | believes | The quay is safe,'],
    ['Said the mayor: “The quay is safe.”', 'direct | the mayor | Said | The quay is safe.'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  it.each([
    'The crews cut the old “long rope” in May.',
    'The club let its “old boats” to the town.',
  ])('without it they say nothing: %s', (text) => expect(lines(text)).toEqual([]));
});

describe('whose words they are', () => {
  it.each([
    ['“The quay is safe,” was how Ada Reed put it.', 'direct | Ada Reed | put | The quay is safe,'],
    ['“The quay is safe” were the words of Ada Reed.', 'direct | Ada Reed | - | The quay is safe'],
    [
      '“The quay is safe” was club president Ada Reed’s blunt message.',
      'direct | Ada Reed | - | The quay is safe',
    ],
    ['To quote Ada Reed: “The quay is safe.”', 'direct | Ada Reed | - | The quay is safe.'],
    [
      'To borrow a phrase from Ada Reed, the quay is “safe as houses”.',
      'mixed | Ada Reed | - | safe as houses',
    ],
    ['In the mayor’s words, “the quay is safe”.', 'mixed | the mayor | - | the quay is safe'],
    [
      '“The quay is safe,” reads a post by Ada Reed.',
      'direct | Ada Reed | reads | The quay is safe,',
    ],
    [
      'A statement from Ada Reed said: “The quay is safe.”',
      'direct | Ada Reed | said | The quay is safe.',
    ],
    [
      'Ada Reed came at noon. Her reply: “The quay is safe.”',
      'direct | Ada Reed | - | The quay is safe.',
    ],
    [
      'Ada Reed came at noon. Her letter reads: “The quay is safe.”',
      'direct | Ada Reed | reads | The quay is safe.',
    ],
    [
      'For Ada Reed, the answer is clear: “The quay is safe.”',
      'direct | Ada Reed | - | The quay is safe.',
    ],
    ['Ada Reed’s claim that the quay is “safe” was denied.', 'mixed | Ada Reed | - | safe'],
    ['The club did a check on Ada Reed’s vow to “sail on”.', 'mixed | Ada Reed | - | sail on'],
    [
      '“The quay is safe.” Ada Reed was speaking after the vote.',
      'direct | Ada Reed | speaking | The quay is safe.',
    ],
    ['“The quay is safe” – club president Ada Reed', 'direct | Ada Reed | - | The quay is safe'],
    ['Ada Reed refused to “give in to threats”.', 'mixed | Ada Reed | - | give in to threats'],
    ['Ada Reed believes the plan is “a disgrace”.', 'mixed | Ada Reed | - | a disgrace'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  it.each(['If they think “big” is good, they may sail.'])('nobody’s: %s', (text) =>
    expect(lines(text)).toEqual([]),
  );
});

describe('who is quoted and who quotes', () => {
  it.each([
    [
      'Ada Reed was quoted by the Herald as saying: “The quay is safe.”',
      'direct | Ada Reed | saying | The quay is safe.',
    ],
    [
      'Ada Reed came at noon. The Herald quoted her as saying: “The quay is safe.”',
      'direct | Ada Reed | saying | The quay is safe.',
    ],
    [
      'The Herald quoted residents as saying: “The quay is safe.”',
      'direct | residents | saying | The quay is safe.',
    ],
    [
      '“The quay is safe,” state media cited Ada Reed as saying.',
      'direct | Ada Reed | saying | The quay is safe,',
    ],
    ['Josh Lind was called “a disgrace” by Ada Reed.', 'mixed | Ada Reed | called | a disgrace'],
    [
      'A spokesman for the port called it “the worst night of all”.',
      'mixed | A spokesman for the port | called | the worst night of all',
    ],
    [
      'In what Ada Reed, a nurse, called “a dark day for the port”, the club closed.',
      'mixed | Ada Reed | called | a dark day for the port',
    ],
    [
      'The plan, said Ada Reed, was “a disgrace to us all”.',
      'mixed | Ada Reed | said | a disgrace to us all',
    ],
    [
      'Ada Reed called it a “quiet storm,” and Josh Lind agreed.',
      'mixed | Ada Reed | called | quiet storm,',
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  it('two pieces of one sentence with what stands behind them', () => {
    expect(lines('The plan was “a disgrace” and “a scandal”, Ada Reed said.')).toEqual([
      'mixed | Ada Reed | said | a disgrace',
      'mixed | Ada Reed | said | a scandal',
    ]);
  });

  it('a ruling is a thing, to rule is to say', () => {
    expect(reports('The judge ruled that the quay was safe.')).toEqual([
      'The judge | ruled | the quay was safe',
    ]);
    expect(reports('It led to the High Court ruling that paved the way for boats.')).toEqual([]);
  });
});

describe('reported speech around its source', () => {
  it.each([
    [
      'According to Ada Reed, 34, a nurse from Oslo, the quay was safe.',
      ['Ada Reed | According | the quay was safe'],
    ],
    [
      'The quay, according to Ada Reed, was safe.',
      ['Ada Reed | according | The quay', 'Ada Reed | according | was safe'],
    ],
    [
      'The quay, said Ada Reed, 34, a nurse from Oslo, was safe.',
      ['Ada Reed | said | The quay', 'Ada Reed | said | was safe'],
    ],
    [
      'The quay was safe, Ada Reed, a nurse from Oslo, told the Herald.',
      ['Ada Reed | told | The quay was safe'],
    ],
    ['As Ada Reed put it, the quay was safe.', ['Ada Reed | put | the quay was safe']],
    ['The quay was safe, as Ada Reed put it.', ['Ada Reed | put | The quay was safe']],
    [
      'Ada Reed made it clear that the quay was safe.',
      ['Ada Reed | made it clear | the quay was safe'],
    ],
    [
      'Ada Reed is reported to have said the quay was safe.',
      ['Ada Reed | said | the quay was safe'],
    ],
    [
      'The club rejected Ada Reed’s claim that the quay was safe.',
      ['Ada Reed | claim | the quay was safe'],
    ],
    ['The club has boats in its states that need a quay.', []],
  ])('%s', (text, expected) => expect(reports(text)).toEqual(expected));
});

describe('who is meant by a description', () => {
  it.each([
    [
      'Mother of two Ada Reed said: “The quay is safe.”',
      'direct | Ada Reed | said | The quay is safe.',
    ],
    [
      '“The quay is safe,” said father of four Josh Lind, 41.',
      'direct | Josh Lind | said | The quay is safe,',
    ],
    [
      '“He is a machine,” beamed the Lamborne handler.',
      'direct | the Lamborne handler | beamed | He is a machine,',
    ],
    [
      'Home Minister Lalit Das left. Chief Minister Vasanth Rao spoke. “We sail,” the CM said.',
      'direct | Vasanth Rao | said | We sail,',
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));
});

describe('sentences that bring the speaker in', () => {
  it.each([
    [
      'Josh Lind was wrong, according to Ada Reed. “The quay is safe.”',
      'direct | Ada Reed | according | The quay is safe.',
    ],
    [
      'Josh Lind was wrong, said Ada Reed. “The quay is safe.”',
      'direct | Ada Reed | said | The quay is safe.',
    ],
    [
      'Josh Lind left. Then came the mayor: “The quay is safe.”',
      'direct | the mayor | - | The quay is safe.',
    ],
    ['Among them was Ada Reed: “The quay is safe.”', 'direct | Ada Reed | - | The quay is safe.'],
    [
      'Not so, said the mayor: “The quay is safe.”',
      'direct | the mayor | said | The quay is safe.',
    ],
    [
      '“The quay is safe,” was all the mayor would say.',
      'direct | the mayor | say | The quay is safe,',
    ],
    [
      '“The quay is safe,” said White House press secretary Ada Reed.',
      'direct | Ada Reed | said | The quay is safe,',
    ],
    [
      '“The quay is safe,” a pilot named Josh Lind said.',
      'direct | Josh Lind | said | The quay is safe,',
    ],
    [
      '“The quay is safe,” said the former aide to President Ada Reed.',
      'direct | the former aide to President Ada Reed | said | The quay is safe,',
    ],
    [
      'Asked about it, economist Ada Reed, of Harbour Bank, replied: “The quay is safe.”',
      'direct | Ada Reed | replied | The quay is safe.',
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));
});
