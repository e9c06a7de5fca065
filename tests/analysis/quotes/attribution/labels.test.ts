import { describe, expect, it } from 'vitest';
import { type Case, lines } from '../find.js';

const further: readonly Case[] = [
  [
    'what was put somewhere said nothing',
    'Ada Reed thinks that quays have been put to a new use by smugglers. “It is a trade like any other.”',
    ['direct | Ada Reed | - | It is a trade like any other.'],
  ],
  [
    'a name in the label and a bracket',
    'Ada Reed (Saltham): “We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'from the desk of, in one line',
    'From the desk of Ada Reed: “We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'an office in the label',
    'The Mayor: “We sail at dawn.”',
    ['direct | The Mayor | - | We sail at dawn.'],
  ],
  [
    'from a report',
    'More from the report: “We sail at dawn.”',
    ['direct | the report | - | We sail at dawn.'],
  ],
  [
    'two names after a dash',
    'TOO EARLY FOR THE HARBOUR - Ada Reed and Josh Lind: “The polls failed to predict the winner.”',
    ['direct | Ada Reed and Josh Lind | - | The polls failed to predict the winner.'],
  ],
  [
    'a verb in the headline before the dash',
    'But polls did predict the winner - Ada Reed: “The polls were right for once.”',
    ['direct | Ada Reed | - | The polls were right for once.'],
  ],
  [
    'a stray stop after the marks',
    '“We sail,” Ada Reed told the Herald.\n“We never wait for the tide.”.',
    [
      'direct | Ada Reed | told | We sail,',
      'direct | Ada Reed | told | We never wait for the tide.',
    ],
  ],
  [
    'from home',
    'Words from home:\n“We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'a participle leads to the next paragraph',
    'Ada Reed went home, saying:\n“We sail at dawn.”',
    ['direct | Ada Reed | saying | We sail at dawn.'],
  ],
  [
    'a second verb leads to the next paragraph',
    'Ada Reed smiled and said:\n“We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'another verb ends an interrupted one',
    '“We sail,” Ada Reed said, and Josh Lind asked, “When do you sail?”',
    ['direct | Ada Reed | said | We sail,', 'direct | Josh Lind | asked | When do you sail?'],
  ],
  [
    'according to, interrupted',
    '“We sail,” according to Ada Reed, “when the wind turns.”',
    [
      'direct | Ada Reed | according | We sail,',
      'direct | Ada Reed | according | when the wind turns.',
    ],
  ],
  [
    'a signature does not go on far below',
    '“We sail at dawn,” said Ada Reed. It rained on that day. It rained on the next. “We never wait for the tide.”',
    ['direct | Ada Reed | said | We sail at dawn,', 'direct | - | - | We never wait for the tide.'],
  ],
  [
    'a paragraph below one that tells of nobody else by name',
    'Ada Reed said: “We sail at dawn.” The crews went home.\n“We never wait for the tide.”',
    [
      'direct | Ada Reed | said | We sail at dawn.',
      'direct | Ada Reed | said | We never wait for the tide.',
    ],
  ],
  [
    'many people of the sentence before',
    'Many sailors were worried. “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'the verb of the sentence before',
    'It was Ada Reed who spoke. “We never sail in winter.”',
    ['direct | Ada Reed | spoke | We never sail in winter.'],
  ],
  [
    'the writer of the sentence before',
    'On that day I agreed. “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'the writer above',
    'On that day I agreed to it.\n“We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
];

describe('a speaker whom a label, a lead or the piece before names', () => {
  it.each(further)('is found: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

const signed: readonly Case[] = [
  [
    'the last line inside the marks',
    'It rained.\n"We may see a new harbour before the year is out.\nJosh Lind, Centre for Harbours."\nThe crews went home.',
    ['direct | Josh Lind | - | We may see a new harbour before the year is out.'],
  ],
  [
    'an office before the name',
    'It rained.\n"We may see a new harbour before the year is out.\nFormer board president Ada Reed."',
    ['direct | Ada Reed | - | We may see a new harbour before the year is out.'],
  ],
  [
    'a last line that is a sentence',
    'Ada Reed said: "We may see a new harbour.\nJosh Lind has left."',
    ['direct | Ada Reed | said | We may see a new harbour.\nJosh Lind has left.'],
  ],
  [
    'after a dash',
    'It rained.\n“We may see a new harbour. — Ada Reed”',
    ['direct | Ada Reed | - | We may see a new harbour.'],
  ],
  [
    'initials that somebody put under a message',
    'Ada Reed wrote to the crews.\n“The idea of closing it is absurd. -H” Reed tweeted.',
    ['direct | Ada Reed | tweeted | The idea of closing it is absurd. -H'],
  ],
];

describe('a signature inside the marks', () => {
  it.each(signed)('names the speaker: %s', (_, text, expected) =>
    expect(lines(text)).toEqual(expected),
  );
});
