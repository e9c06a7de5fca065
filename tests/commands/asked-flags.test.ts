import { expect, test } from 'vitest';
import type { FlagName } from '../../src/commands/flags.js';
import { askedFlags } from '../../src/program/asked-flags.js';

const flags: FlagName[] = ['json', 'output', 'width', 'quoteType', 'noColor'];

const cases: readonly [args: string[], made: FlagName[]][] = [
  [['show', 'story.txt'], []],
  [['show', '-'], []],
  [['show', '--json', 'story.txt'], ['json']],
  [
    ['quotes', '--type', 'direct', '--json'],
    ['json', 'quoteType'],
  ],
  [
    ['show', '--width=80', '--no-color'],
    ['width', 'noColor'],
  ],
  [['show', '--output', 'answer.json'], ['output']],
  // What it names may be anything: its short name, help, a mistake.
  [['show', '-o', 'answer.json'], flags],
  [['show', '--json', '--help'], flags],
  [['show', '--jsn'], flags],
  [['show', '--', '-story.txt'], flags],
];

test.each(cases)('%j makes the flags %j', (args, made) => {
  expect(askedFlags(flags, args)).toEqual(made);
});
