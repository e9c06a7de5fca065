import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/analysis/entities/entity.js';
import { type Analysis, analyse } from '../../../src/analysis/index.js';
import { defaultOptions } from '../../../src/analysis/options.js';
import { assets } from '../../../src/assets.js';
import { readPlain } from '../../../src/read/plain.js';

function corrected(
  text: string,
  { merge = {}, type = {} }: { merge?: Record<string, string>; type?: Record<string, EntityType> },
): Analysis {
  const article = readPlain(text, { file: 'a.txt' });
  const corrections = {
    merge: new Map(Object.entries(merge)),
    ignore: new Set<string>(),
    type: new Map(Object.entries(type)),
  };
  return analyse(article, {
    parts: new Set(['quotes', 'entities']),
    options: defaultOptions,
    resources: assets,
    corrections,
  });
}

const speakers = ({ quotes }: Analysis) => quotes!.map(({ speaker }) => speaker?.name ?? '-');
const names = ({ entities }: Analysis) =>
  entities!.map(
    ({ name, type, forms }) =>
      `${name} (${type}): ${forms.map(({ text, count }) => `${text} ${count}`).join(', ')}`,
  );

describe('two names of one person', () => {
  const story =
    'Harbour pilot honoured\n\nRobert Holm sailed from Saltham for years. Robert Holm knew every rock.\n\n' +
    '"We were never afraid," said Bertie Quill.\n\n"We were young," he added.\n';

  it('are two without a word from the user', () => {
    expect(speakers(corrected(story, {}))).toEqual(['Bertie Quill', 'Bertie Quill']);
  });

  it('are one speaker, also where a pronoun means him', () => {
    const answer = corrected(story, { merge: { 'Bertie Quill': 'Robert Holm' } });
    expect(speakers(answer)).toEqual(['Robert Holm', 'Robert Holm']);
    expect(names(answer)[0]).toBe('Robert Holm (person): Robert Holm 2, Bertie Quill 1');
    expect(Array.from(answer.entities![0]!.mentions, ({ start }) => start)).toEqual(
      Array.from(answer.entities![0]!.mentions, ({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(answer.quotes!.map(({ speaker }) => speaker?.entity)).toEqual([0, 0]);
  });

  it('leave nobody else for "he" to mean', () => {
    const both =
      'Pilot honoured\n\nRobert Holm met the crew on Monday. Bertie Quill had sailed with them.\n\n"We were young," he said.\n';
    const confidence = ({ quotes }: Analysis) => quotes!.map((quote) => quote.confidence);
    expect(confidence(corrected(both, {}))).not.toEqual(['high']);
    expect(confidence(corrected(both, { merge: { 'Bertie Quill': 'Robert Holm' } }))).toEqual([
      'high',
    ]);
  });

  it('may have a name that the story does not print', () => {
    const merge = { 'Bertie Quill': 'R. B. Holm', 'Robert Holm': 'R. B. Holm' };
    expect(speakers(corrected(story, { merge }))).toEqual(['R. B. Holm', 'R. B. Holm']);
  });
});

describe('what a name is', () => {
  it('says who can be meant by a pronoun', () => {
    const story =
      'Storm hits coast\n\nRobert Holm came on deck at dawn with the crew.\n\n"We were lucky," he said.\n';
    expect(speakers(corrected(story, {}))).toEqual(['Robert Holm']);
    const answer = corrected(story, { type: { 'Robert Holm': 'event' } });
    expect(names(answer)).toEqual(['Robert Holm (event): Robert Holm 1']);
    expect(speakers(answer)).toEqual(['he']);
  });
});
