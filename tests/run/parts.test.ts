import { expect, test } from 'vitest';
import { answer } from '../../src/run/answers/answer.js';
import { inspectorOf } from '../../src/run/answers/inspector-of.js';
import { joinParts } from '../../src/run/answers/join-answers.js';
import { settingsOf } from '../../src/run/settings.js';
import type { Task } from '../../src/run/task.js';
import { partsOf } from '../../src/run/tasks/parts.js';
import { systemTerminal } from '../../src/terminal.js';

const settings = settingsOf('quotes', { jsonl: true }, systemTerminal());
const lines = ['{"id":1,"text":"Ann Reed said no."}', '{broken', '{"text":"Yes."}'].map(
  (line, at) => ({
    line,
    number: at + 41,
    isGuess: false,
  }),
);

const tasks: Task[] = [
  { kind: 'records', file: 'a.jsonl', records: lines, from: 41, ends: true, size: 9 },
  { kind: 'records', file: 'a.jsonl', records: lines, from: 1, ends: false, size: 9 },
  {
    kind: 'records',
    file: 'a.csv',
    records: ['Ann Reed said no.', '', 'Yes.'].map((text, at) => ({
      names: ['id', 'Text'],
      cells: [`r${at}`, text],
      number: 8 + at,
    })),
    from: 8,
    ends: true,
    size: 9,
  },
  {
    kind: 'files',
    files: ['samples/wire-dateline.txt', 'none.txt', 'samples/briefs.jsonl'],
    size: 9,
  },
];

const cuts = [
  { size: 1, count: 3 },
  { size: 2, count: 2 },
  { size: 9, count: 1 },
];

test.each(tasks.flatMap((task) => cuts.map((cut) => ({ task, ...cut }))))(
  'the parts of $size of a $task.kind task joined are the task',
  async ({ task, size, count }) => {
    const inspector = await inspectorOf(settings, true);
    const parts = partsOf(task, size);
    expect(parts).toHaveLength(count);
    const answers = [];
    for (const part of parts) answers.push(await answer(part, inspector, settings));
    // Traces tell where an error was made: in another place each time.
    const { traces: _joined, ...joined } = joinParts(answers, inspector.report);
    const { traces: _whole, ...whole } = await answer(task, inspector, settings);
    expect(joined).toEqual(whole);
  },
);
