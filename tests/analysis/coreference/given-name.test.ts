import { expect, it } from 'vitest';
import { genderOfName } from '../../../src/analysis/coreference/given-name.js';

const names: readonly (readonly [string, string | null])[] = [
  ['Anna Lind', 'female'],
  ['PETER HOLM', 'male'],
  ['Carlos-Xyz Reed', 'male'],
  ['Ann', 'female'],
  ['Nna Reed', null],
  ['', null],
  [' Reed', null],
  ['A Reed', null],
];

it('tells the same by the lists and by the table that later names are looked up in', () => {
  const once = names.map(([name]) => genderOfName(name));
  for (let asked = 0; asked < 100; asked++) genderOfName('Anna Lind');
  expect(names.map(([name]) => genderOfName(name))).toEqual(once);
});

it.each(names)('%s: %s', (name, gender) => expect(genderOfName(name)).toBe(gender));
