import { expect, test } from 'vitest';
import { because, withReason } from '../../../src/analysis/entities/found.js';

test('names that are found for the same reasons share the list of them', () => {
  const reasons = withReason(because('list'), 'title-before');
  expect(reasons).toEqual(['list', 'title-before']);
  expect(withReason(because('list'), 'title-before')).toBe(reasons);
  expect(because('list')).toEqual(['list']);
});

test('the reasons of one name come to an end', () => {
  let reasons = because('joined');
  for (let more = 0; more < 1000; more++) reasons = withReason(reasons, 'joined');
  expect(reasons.length).toBe(16);
});
