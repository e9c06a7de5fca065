import { describe, expect, it } from 'vitest';
import { find, lines } from './find.js';

describe('the confidence tells how much had to be chosen', () => {
  it.each([
    ['nothing', 'Ada Reed said, “We sail at dawn.”', 'high'],
    [
      'a verb of a longer sentence',
      'Ada Reed told the board in Saltham on Monday, “We sail at dawn.”',
      'medium',
    ],
    ['a source without a name', '“We sail at dawn,” said a sailor.', 'medium'],
    ['a sentence about somebody', 'Ada Reed was worried. “The ward is full.”', 'low'],
  ])('%s', (_, text, band) => {
    expect(find(text).quotes.map(({ confidence }) => confidence)).toEqual([band]);
  });
});

describe('a poor match of an office is no match', () => {
  const speakerOf = (text: string) => {
    const { speaker, confidence } = find(text).quotes.at(-1)!;
    return `${speaker?.name} | ${confidence}`;
  };
  it.each([
    [
      'an office of the other party',
      'Democratic candidate Ada Reed spoke in Saltham on Monday.\n“We sail,” the Republican candidate said.',
      'the Republican candidate | medium',
    ],
    [
      'the second of two',
      'The presidential nominee Ada Reed spoke in Saltham on Monday.\n“We sail,” the vice-presidential nominee said.',
      'the vice-presidential nominee | medium',
    ],
    [
      'somebody whom the story names only later',
      '“We sail,” the independent senator said.\nThe crews went home. In Saltham, Sen. Ada Reed slept.',
      'the independent senator | medium',
    ],
    [
      'an official whom the story does not name',
      'Inspector Ada Reed led the search. A senior harbour official, who gave no name, left.\n“It is false,” the official said.',
      'the official | medium',
    ],
    [
      'a woman of whom the story says no more',
      'Ada Reed sat by the harbour. It rained all day. The crews slept.\nA boat went by.\n“We sail,” the woman said.',
      'the woman | medium',
    ],
  ])('%s', (_, text, expected) => expect(speakerOf(text)).toBe(expected));
});

it('the agency is the commission rather than the firm that was named since', () => {
  const text = 'The Markets Commission met. Verio Labs sailed.\n“We never wait,” the agency said.';
  expect(find(text).quotes.at(-1)!.speaker?.name).toBe('Markets Commission');
});

describe('a surname alone that two people bear', () => {
  const told = (text: string) => {
    const { speaker, confidence } = find(text).quotes.at(-1)!;
    return `${speaker?.name} | ${confidence}`;
  };
  const sailor = 'Josh Reed sailed. Josh Reed won. Reed slept.';
  it.each([
    [
      'means who spoke last',
      `${sailor}\n“We sail,” said Ada Reed, his aunt.\n“We never wait,” Reed said.`,
      'Ada Reed | medium',
    ],
    [
      'is no more than likely where the other was named since',
      `${sailor} He met Ada Reed.\n“We sail,” Reed said.`,
      'Josh Reed | medium',
    ],
    [
      'is sure where he was named since',
      `Ada Reed slept. ${sailor}\n“We sail,” Reed said.`,
      'Josh Reed | high',
    ],
    [
      'is sure with a title that only one can have',
      `${sailor} He met Ada Reed.\n“We sail,” Mr. Reed said.`,
      'Josh Reed | high',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toBe(expected));
});

describe('figures in a subject do not end it', () => {
  it.each([
    [
      'a number with a comma in it',
      'Around 2,000 people gathered in the square on Saturday, chanting “Go home, Reed, go!”',
      ['direct | 2,000 people | chanting | Go home, Reed, go!'],
    ],
    [
      'at least so many',
      'At least three sailors stood on the quay, shouting “We want to sail!”',
      ['direct | three sailors | shouting | We want to sail!'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

it('whom the clause is about speaks, where the noun before the verb means nobody', () => {
  expect(
    lines('Passengers on a ferry that met a force nine gale described the “sheer terror” of it.'),
  ).toEqual(['mixed | Passengers | described | sheer terror']);
});

it.each([
  [
    'the words before it are about somebody else',
    'Ada Reed met Cole Lind. Josh Lind quoted from a letter. Cole Lind was “haughty”, he said.',
    'mixed | Josh Lind | said | haughty',
  ],
  [
    'the owner of a hotel is not who owns a shop',
    'Ada Reed, the owner of a clothes shop, left. “Nobody came,” said the owner of the hotel.',
    'direct | the owner of the hotel | said | Nobody came,',
  ],
  [
    'but the owner of the shop is',
    'Ada Reed, the owner of a clothes shop, left. “Nobody came,” said the owner of the shop.',
    'direct | Ada Reed | said | Nobody came,',
  ],
  [
    'letters behind a name',
    'Ada Reed MSP told the court: “We sail at dawn.”',
    'direct | Ada Reed | told | We sail at dawn.',
  ],
  [
    'and after the verb',
    '“We sail at dawn,” said Ada Reed MSP.',
    'direct | Ada Reed | said | We sail at dawn,',
  ],
  [
    'two with their names in another script',
    'Councilors Chen Hao-han (張顥瀚) and Sean Wu (張淵翔) said: “We sail at dawn.”',
    'direct | Chen Hao-han and Sean Wu | said | We sail at dawn.',
  ],
])('%s', (_, text, expected) => expect(lines(text)).toEqual([expected]));

it.each([
  [
    'after a title of capitals and before a bracket',
    'Josh Lind spoke to the press.\nHarbour Board Minority Leader Cole Lind (D-Ohio) was angry. “We wait,” he said.',
    'direct | Cole Lind | said | We wait,',
  ],
  [
    'after his relative',
    'Paul Otter told them to go.\nAda Reed’s brother, Josh Lind, sat in the front row. “We wait,” he said.',
    'direct | Josh Lind | said | We wait,',
  ],
])('the subject of the sentence before is meant: %s', (_, text, expected) =>
  expect(lines(text)).toEqual([expected]),
);

it('"according to her" names whom she means', () => {
  expect(
    lines('Ada Reed came. According to her, “the harbour is full and the boats are old.”'),
  ).toEqual(['direct | Ada Reed | According | the harbour is full and the boats are old.']);
});

it('an office belongs to the name that stands apart from it, behind a place', () => {
  expect(
    lines('The mayor of nearby Port Mallow, Ada Reed, left. “They forgot us,” the mayor said.'),
  ).toEqual(['direct | Ada Reed | said | They forgot us,']);
});

it('an age asks for a person whatever the trade', () => {
  expect(
    lines('Ada Reed saw the boat. “I sat down and cried,” says the 31-year-old care worker.'),
  ).toEqual(['direct | Ada Reed | says | I sat down and cried,']);
});
