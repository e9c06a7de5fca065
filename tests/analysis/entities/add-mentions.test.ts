import { expect, it } from 'vitest';
import { addMentions } from '../../../src/analysis/entities/add-mentions.js';
import type { Entity, Mention } from '../../../src/analysis/entities/entity.js';

const mention = (entity: number, kind: Mention['kind'], start: number): Mention => ({
  entity,
  kind,
  start,
  end: start + 2,
  firstToken: 0,
  endToken: 1,
  confidence: 1,
  evidence: [],
});
const entity = (name: string, mentions: Mention[]): Entity => ({
  type: 'person',
  name,
  forms: [{ text: name, count: mentions.length }],
  roles: [],
  mentions,
  gender: null,
  salience: 1,
});

it('puts pronouns and roles between the names they stand between, and leaves the others alone', () => {
  const people = [
    entity('Ann', [mention(0, 'name', 0), mention(0, 'name', 20)]),
    entity('Bo', [mention(1, 'name', 5)]),
  ];
  const [ann, bo] = addMentions(people, [mention(0, 'pronoun', 10)]);
  expect([...ann!.mentions].map(({ kind, start }) => [kind, start])).toEqual([
    ['name', 0],
    ['pronoun', 10],
    ['name', 20],
  ]);
  expect(bo).toBe(people[1]);
});
