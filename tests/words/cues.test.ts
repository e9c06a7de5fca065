import { expect, test } from 'vitest';
import { cueList, cueOfForm } from '../../src/words/cues.js';

test('every form of every cue verb leads back to a verb', () => {
  const { cues, forms, values } = cueList();
  expect(forms.length).toBeGreaterThan(4 * 150);
  for (const [at, form] of forms.entries()) {
    expect(cues[(values[at]! - 1) >> 2], form).toBeDefined();
    expect(cueOfForm(form), form).not.toBeNull();
  }
});

test('every cue verb stands in one group only', () => {
  const lemmas = cueList().cues.map((cue) => cue.lemma);
  expect(lemmas.length).toBe(new Set(lemmas).size);
});
