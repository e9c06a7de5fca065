import { expect, test } from 'vitest';
import { cueList, cueOfForm } from '../../../src/words/cues.js';

test('every form of every cue has its value, and leads back to a cue', () => {
  const { cues, forms, values } = cueList();
  expect(forms.length).toBeGreaterThan(4 * 150);
  for (const [at, form] of forms.entries()) {
    expect(cues[(values[at]! - 1) >> 2], form).toBeDefined();
    expect(cueOfForm(form), form).not.toBeNull();
  }
});
