import { expect, test } from 'vitest';
import { cueNumbered } from '../../src/words/cue-numbers.js';
import { cueForms, cueList, cueOfForm } from '../../src/words/cues.js';

test('every form of every cue verb leads back to a verb', () => {
  const forms = cueForms();
  expect(forms.length).toBeGreaterThan(4 * 150);
  for (const { form, value } of forms) {
    expect(cueList()[(value - 1) >> 2], form).toBeDefined();
    expect(cueOfForm(form), form).not.toBeNull();
  }
});

test('a number leads to the cue of the list', () => {
  for (const [number, cue] of cueList().entries()) expect(cueNumbered(number)).toEqual(cue);
});
