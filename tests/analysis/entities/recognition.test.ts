import { describe, expect, test } from 'vitest';
import { summaryOf } from './names.js';

/** Invented people and bodies, real places: what the guideline calls a name, and where it begins and ends. */
const cases: readonly (readonly [situation: string, text: string, expected: readonly string[]])[] =
  [
    [
      'a country before a title is a place, the title no part of the person',
      'Norway’s President Henrik Aasland said on Monday that talks with Chinese President Wen Jialiang went well.',
      ['place Norway', 'person Henrik Aasland', 'group Chinese', 'person Wen Jialiang'],
    ],
    [
      'a role noun names nobody',
      'The Head of State thanked the Prime Minister. The President left for Oslo.',
      ['place Oslo'],
    ],
    [
      'a possessive s and a polite form stay outside',
      'Anna Petrosyan spoke first. Ms Petrosyan’s lawyer, David Okoro, was in Geneva.',
      ['person Anna Petrosyan ×2', 'person David Okoro', 'place Geneva'],
    ],
    [
      'a city and its country are two places',
      'The fair opened in Lyon, France, on Sunday.',
      ['place Lyon', 'place France'],
    ],
    [
      'a direction is no part of a place unless it belongs to the name',
      'Fighting spread in northern Syria while North Korea stayed silent.',
      ['place Syria', 'place North Korea'],
    ],
    [
      'particles, hyphens and apostrophes belong to the name',
      'Maria de la Fuente met Siobhan O’Hara and Jean-Pierre Moreau in Madrid.',
      [
        'person Maria de la Fuente',
        'person Siobhan O’Hara',
        'person Jean-Pierre Moreau',
        'place Madrid',
      ],
    ],
    [
      'what people do for a living is no part of their name at the head of a sentence',
      'Shopkeeper Delroy Pitt said so. Caddie Mick Dunne agreed. Pensioner Alf Drury, 81, did too. Cr Walsh and Cllr. Jones were away. MCA Grace Wanjiru spoke. Kapsabet OCS Peter Mulo was moved.',
      [
        'person Delroy Pitt',
        'person Mick Dunne',
        'person Alf Drury',
        'person Walsh',
        'person Jones',
        'person Grace Wanjiru',
        'place Kapsabet',
        'person Peter Mulo',
      ],
    ],
    [
      'an infirmary is a place',
      'He was taken to the Royal Velden Infirmary, where he died.',
      ['place Royal Velden Infirmary'],
    ],
    [
      'a paper does not make its town a body',
      'Raids worry traders in Penwick\n\nNeighbour Pat Lovell told the Penwick Gazette that she saw two men.',
      ['place Penwick', 'person Pat Lovell', 'organization Penwick Gazette'],
    ],
    [
      'in a text that is not in English the capitals of nouns and of first words are no names',
      'Die Regierung in Berlin hat am Montag über den Haushalt beraten. Nach Angaben der Polizei wurden drei Menschen verletzt. Das Gericht in Hamburg verurteilte den Mann zu einer Strafe. Die Opposition forderte eine Sitzung des Ausschusses. Bundeskanzler Karl Lauter sprach von einem Erfolg und sagte, die Lage sei ernst.',
      ['place Berlin', 'place Hamburg', 'person Karl Lauter'],
    ],
    [
      'Will is a first name before who spoke, and with a capital inside a sentence',
      'Will Stokes said that he will go. So will Ada Moss, says Will Ferris. The board heard the farmer Will Tully on Monday.',
      ['person Will Stokes', 'person Ada Moss', 'person Will Ferris', 'person Will Tully'],
    ],
    [
      'a body that is for two things is one',
      'He sued in the U.S. Securities and Exchange Commission on Monday.',
      ['organization U.S. Securities and Exchange Commission'],
    ],
    [
      'an agency in brackets of a dateline is an organization',
      'NAIROBI, March 3 (Reuters) – Kenyan police arrested two men in Mombasa on Friday, officials said.',
      ['place NAIROBI', 'organization Reuters', 'group Kenyan', 'place Mombasa'],
    ],
    [
      'a zone of time is no place',
      'The launch is set for 6:05 p.m. EST from Florida, said Robert Klein.',
      ['place Florida', 'person Robert Klein'],
    ],
    [
      'the head noun decides: an airport is a place, a ministry an organization',
      'Flights to Karlow Airport stopped, the Ministry of Transport said.',
      ['place Karlow Airport', 'organization Ministry of Transport'],
    ],
    [
      'letters in brackets are the name before them',
      'The World Health Organization (WHO) warned Brazil. The WHO said so on Friday.',
      ['organization World Health Organization ×3', 'place Brazil'],
    ],
    [
      'a nickname in marks stays inside',
      'Mayor Frank J. "Buddy" Castellano won again. Castellano, 61, lives in Chicago.',
      ['person Frank J. "Buddy" Castellano ×2', 'place Chicago'],
    ],
  ];

describe('what is a name, and where it ends', () => {
  for (const [situation, text, expected] of cases) {
    test(situation, () => expect(summaryOf(text)).toEqual(expected));
  }

  test.each([
    [
      'is no rite, no code of a business year, and has no bar inside',
      'A requiem Mass was held for Bo Lind. FY27 EPS rose in Q4FY26. Ada Reed | Oslo left.',
      ['person Bo Lind', 'person Ada Reed', 'place Oslo'],
    ],
    [
      'is one thing with one type',
      'ARDMORE, May 6 (Northern Wire) - Boats sailed again on Monday.\n\nA paper seen by Northern Wire says so.',
      ['place ARDMORE', 'organization Northern Wire ×2'],
    ],
  ])('a name of several words %s', (_what, text, expected) => {
    expect(summaryOf(text)).toEqual(expected);
  });

  test('a family name that comes first is the person where it stands alone', () => {
    const text =
      'Tan Siew Huay, who works as an accounts executive, pleaded guilty. The victim had been working for Tan for three months. In sentencing Tan, the judge was stern. Tan could have been jailed.';
    expect(summaryOf(text)).toEqual(['person Tan Siew Huay ×4']);
  });

  test('a person of a headline ends with the surname that the body has in full', () => {
    const text =
      'Lind: Reed Email Story Has Moved\n\nSenator Ada Reed was asked by host Bo Maher about the emails. Reed did not answer.';
    expect(summaryOf(text)).toContain('person Ada Reed ×3');
    expect(summaryOf(text).join()).not.toContain('Email');
  });

  test('a headline in capitals gets the names that the body settles', () => {
    const text =
      'MARCHETTI TO MEET UNIONS IN ROME\n\nLucia Marchetti will meet the unions in Rome on Friday. Marchetti said so on Monday.';
    expect(summaryOf(text)).toEqual(['person Lucia Marchetti ×3', 'place Rome ×2']);
  });

  test('a name broken by a hard wrap is one mention', () => {
    const text = [
      'The decision to close the three oldest piers was announced by Henrik',
      'Aasland in Copenhagen last week, after the harbour board had met twice',
      'and heard from the pilots, the dockers and the owners of the ferries.',
    ].join('\n');
    expect(summaryOf(text)).toEqual(['person Henrik Aasland', 'place Copenhagen']);
  });

  test('a text without names has none, nor has an empty one', () => {
    expect(summaryOf('')).toEqual([]);
    expect(summaryOf('it rained for a week and nobody came.')).toEqual([]);
  });
});
