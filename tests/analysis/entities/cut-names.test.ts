import { expect, test } from 'vitest';
import { summaryOf } from './names.js';

/** What of the text should be found, each with all its mentions. Invented people. */
test.each([
  [
    'a councillor’s title',
    'Opposition leader Cllr Giles Wetherby said no.',
    ['person Giles Wetherby'],
  ],
  [
    'a title of two words',
    'Prime Minister Datuk Seri Azman Yusof met Tan Sri Rafi Aziz.',
    ['person Azman Yusof', 'person Rafi Aziz'],
  ],
  [
    'a rank of the police behind a capital',
    'The team of Additional DGP Sudhakar Gorpade had not filed.',
    ['person Sudhakar Gorpade'],
  ],
  [
    'a first name that is a title elsewhere, before a double name',
    'They need flanker Junior Pokomela-Smit fit.',
    ['person Junior Pokomela-Smit'],
  ],
  [
    'an abbreviated title that no list has',
    'The House voted on Monday. It was opposed by Del. Stacey Plask, of the islands.',
    ['person Stacey Plask'],
  ],
  [
    'letters of an office before a surname whose bearer is named in full',
    'The order came from Abiola Nwosu. CP Nwosu warned them on Monday.',
    ['person Abiola Nwosu ×2'],
  ],
  [
    'a number that looks like the pronoun',
    'The rule of King Anselm I was short. That of King Anselm II was long.',
    ['person Anselm I', 'person Anselm II'],
  ],
  [
    'a first name that is an island elsewhere',
    'It was confirmed by her daughter, Isla Reid, on Monday.',
    ['person Isla Reid'],
  ],
  [
    'letters of the bar in brackets',
    'Rotimi Adesokan (SAN) told the court so.',
    ['person Rotimi Adesokan'],
  ],
  [
    'a syllable that is a word of the language',
    'Vice Premier He Guoqiang met the visitors of Kenneth Lau Siu-wing on Monday. Replying to Wong Kar Leong, he said no.',
    ['person He Guoqiang', 'person Kenneth Lau Siu-wing', 'person Wong Kar Leong'],
  ],
  [
    'a surname that the tagger hardly believes',
    'The study, led by Qiu Wenbo, was published. “The tail is long,” said Qiu. It was found by Mohammed Kaleem Akhtar, 33. Anyone with word of Akhtar should call.',
    ['person Qiu Wenbo ×2', 'person Mohammed Kaleem Akhtar ×2'],
  ],
] as const)('people are whole and no more: %s', (_situation, text, expected) => {
  expect(summaryOf(text)).toEqual(expect.arrayContaining([...expected]));
});
