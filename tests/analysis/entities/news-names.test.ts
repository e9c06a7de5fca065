import { describe, expect, test } from 'vitest';
import { summaryOf } from './names.js';

type Row = readonly [situation: string, text: string, expected: readonly string[]];

/** Each row: all names of the text, as a fact-checker would list them. Invented people and bodies. */
function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_situation, text, expected) => {
      expect(summaryOf(text).sort()).toEqual([...expected].sort());
    });
  });
}

table('names of people with particles and letters', [
  [
    'a capital particle begins the surname, whatever accents the first name has',
    'Pádraig Ó Sé met Liam Ó hEalaithe and Seán Mac Diarmada in Cork. Ó Sé left early.',
    ['person Pádraig Ó Sé ×2', 'person Liam Ó hEalaithe', 'person Seán Mac Diarmada', 'place Cork'],
  ],
  [
    'a particle in the middle joins what stands on both its sides',
    'The envoy, Mohamed Lemine Ould Cheikh El Ghazali, arrived on Tuesday.',
    ['person Mohamed Lemine Ould Cheikh El Ghazali'],
  ],
  [
    'letters behind the name are no part of it',
    'The jury heard the prosecutor, Sioned Lloyd-Hughes KC, speak for an hour.',
    ['person Sioned Lloyd-Hughes'],
  ],
]);

table('offices and local bodies', [
  [
    'a foreign office is no name',
    'The Taoiseach has ruled out an election. The Tánaiste and the Bundeskanzler did not comment.',
    [],
  ],
  [
    'the town of a court is a town',
    'Paul Wicks, 34, of Mill Lane, Ashcombe, admitted theft at Ashcombe Crown Court. He was arrested in Ashcombe on Sunday.',
    [
      'place Ashcombe ×2',
      'person Paul Wicks',
      'place Mill Lane',
      'organization Ashcombe Crown Court',
    ],
  ],
]);

table('firms', [
  [
    'an ampersand joins partners into one firm',
    'Dale Burke, an analyst at Harrow & Finch, said shares would fall.',
    ['person Dale Burke', 'organization Harrow & Finch'],
  ],
  [
    'commas before the ampersand join the other partners',
    'Analysts at Keefe, Varley & Woods said regulators might object.',
    ['organization Keefe, Varley & Woods'],
  ],
  [
    'two places joined by an ampersand are none',
    'The team flew to Trinidad & Tobago on Friday.',
    ['place Trinidad & Tobago'],
  ],
  [
    "a company's ending in capitals belongs to its name",
    'Velmar agreed on Thursday to buy pump maker Hoogland NV for 3.9 billion euros.',
    ['organization Hoogland NV'],
  ],
]);
