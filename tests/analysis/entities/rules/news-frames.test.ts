import { expect, test } from 'vitest';
import { cleanEdges } from '../../../../src/analysis/entities/rules/clean-edges.js';
import { companies } from '../../../../src/analysis/entities/rules/companies.js';
import { dateline } from '../../../../src/analysis/entities/rules/dateline.js';
import { firms } from '../../../../src/analysis/entities/rules/firms.js';
import { headNouns } from '../../../../src/analysis/entities/rules/head-nouns.js';
import { headedRuns } from '../../../../src/analysis/entities/rules/headed-runs.js';
import { hyphenTails } from '../../../../src/analysis/entities/rules/hyphen-tails.js';
import { initials } from '../../../../src/analysis/entities/rules/initials.js';
import { listedBodies } from '../../../../src/analysis/entities/rules/listed-bodies.js';
import { longOrganizations } from '../../../../src/analysis/entities/rules/long-organizations.js';
import { noNames } from '../../../../src/analysis/entities/rules/no-names.js';
import { ofPlace } from '../../../../src/analysis/entities/rules/of-place.js';
import { placeFrames } from '../../../../src/analysis/entities/rules/place-frames.js';
import { scorecards } from '../../../../src/analysis/entities/rules/scorecards.js';
import { squads } from '../../../../src/analysis/entities/rules/squads.js';
import { storms } from '../../../../src/analysis/entities/rules/storms.js';
import { stripTitles } from '../../../../src/analysis/entities/rules/strip-titles.js';
import { surnames } from '../../../../src/analysis/entities/rules/surnames.js';
import { teams } from '../../../../src/analysis/entities/rules/teams.js';
import { titled } from '../../../../src/analysis/entities/rules/titled.js';
import { summaryOf } from '../names.js';
import { table } from './after-rule.js';

table(dateline, [
  [
    'capitals and a date in figures, below a headline with a full stop',
    'Quarries cut output.\nVELDEN, Mich. 1996-08-30\nThe quarries paid. Then {place Karlow} paid.',
    ['place VELDEN', 'place Mich.', 'place Karlow'],
  ],
  [
    'a line that goes on behind the date is none',
    'Quarries cut output.\nVELDEN 1996-08-30 was a date.\nSo it was.',
    [],
  ],
  ['nor are small letters', 'Quarries cut output.\nVelden 1996-08-30\nSo it was.', []],
]);

table(initials, [
  [
    'initials and a surname that nobody found are a person',
    'Justices {person N. Arivu} and G. Ilanko sat with M.S. Pravakar.',
    ['person N. Arivu', 'person G. Ilanko', 'person M.S. Pravakar'],
  ],
  [
    'the body before them is a name of its own',
    'It was the {organization Legislative Assembly R. Sridar Veddy} who spoke.',
    ['organization Legislative Assembly', 'person R. Sridar Veddy'],
  ],
  [
    'a word of a title before them is none of the name',
    'Then {person Police R. Laksmi Veda} and {person Veda} went.',
    ['person R. Laksmi Veda', 'person Veda'],
  ],
  [
    'letters of places and of things are no initials',
    'Then N. Korea, the S. Korean team, J-K. Indeed, and H.E. President Vogt of Plan B. Reed.',
    [],
  ],
]);

table(listedBodies, [
  [
    'a listed wording of which a part was found',
    'It is {organization Bank} of {place Japan} money, says Lloyds Banking Group.',
    ['organization Bank of Japan', 'organization Lloyds Banking Group'],
  ],
  [
    'where people meet it stays a place; what is sure stays too',
    'They met at the {place White House} with {person 0.95 River Plate}.',
    ['place White House', 'person River Plate'],
  ],
]);

table(longOrganizations, [
  [
    'what a body is in one country is one name',
    'So {organization Velmar} {place Japan} and the {organization Larsen Bank} {place Kenya} paid.',
    ['organization Velmar Japan', 'organization Larsen Bank Kenya'],
  ],
  [
    'the crown belongs to the house',
    'It was Queen {place Adela County Hospital} that shut.',
    ['place Queen Adela County Hospital'],
  ],
  [
    'but nothing goes on over the end of a line that is no sentence of it',
    'Bid for {person Mbalan}\n\n{place Velden Town} have turned it down.',
    ['person Mbalan', 'place Velden Town'],
  ],
  [
    'nor the letters of a listed body before one, nor a town',
    'The {organization UN} {place Sudan} envoy met {organization Velmar} {place Karlow} people.',
    ['organization UN', 'place Sudan', 'organization Velmar', 'place Karlow'],
  ],
]);

table(headNouns, [
  [
    'what a company builds or digs for ends its name',
    'So {person Halvik Construction} and {place Orvex Resources} won.',
    ['organization Halvik Construction', 'organization Orvex Resources'],
  ],
  [
    'the head before an `of` says what it is',
    'At the {place University of Velden} and the {person Institute of Karlow} it rained.',
    ['organization University of Velden', 'organization Institute of Karlow'],
  ],
  [
    'a channel and its number are a body, an island is none',
    'On {place Channel 9} and the {place Channel Island} it rained.',
    ['organization Channel 9', 'place Channel Island'],
  ],
  [
    'a town and what is sold are a company; a railway stays a place',
    'The {place Palo Verde Networks} and the {place Welden Light Railway} were shut.',
    ['organization Palo Verde Networks', 'place Welden Light Railway'],
  ],
]);

table(ofPlace, [
  [
    'a bank or church of a country, with the capitals before it',
    'Then the Rural Bank of {place Kenya} met the Reformed Church of {place Ghana} people.',
    ['organization Rural Bank of Kenya', 'organization Reformed Church of Ghana'],
  ],
  [
    'a sport behind a country is its body, but not of its board',
    'On Monday {place Kenya} Cricket spoke, while the {place Kenya} Tourism board did not.',
    ['organization Kenya Cricket', 'place Kenya'],
  ],
]);

table(headedRuns, [
  [
    'a title behind the head is none of the body; ferries and airways end one',
    'It was the {place Kenya} Navy General who spoke. InterVelden Airways and {place North Sound} Ferries were late.',
    [
      'organization Kenya Navy',
      'organization InterVelden Airways',
      'organization North Sound Ferries',
    ],
  ],
]);

table(placeFrames, [
  [
    'who has a foreign minister or a central bank is a place',
    'It was {person 0.6 Salvona}’s foreign minister who left, and {person 0.6 Marek}’s mother.',
    ['place Salvona', 'person Marek'],
  ],
]);

table(titled, [
  ['a word that opens sentences is nobody', 'So we asked. MS The result was clear to us.', []],
]);

table(squads, [
  [
    'the letters of a land behind a name are the land',
    'It was won by {person Ada Reed} (GBR) before {person Orla Vogt} (KEN).',
    ['person Ada Reed', 'place GBR', 'person Orla Vogt', 'place KEN'],
  ],
]);

table(squads, [
  [
    'a party in brackets in any story, other words not',
    'So said {person Judith Petty} (Con) and {person Ada Reed} (Lawyer).',
    ['person Judith Petty', 'organization Con', 'person Ada Reed'],
  ],
]);

table(storms, [
  [
    'with its word too a storm is nobody',
    '{person Storm Odile} came. So did {person Ada Odile}.',
    ['other Storm Odile', 'person Ada Odile'],
  ],
]);

table(noNames, [
  [
    'people of one kind are nobody',
    '{person Men} ran, {person Mad Men} ended.',
    ['person Mad Men'],
  ],
  [
    'what ends in a post is nobody',
    'She is Chief {person Revenue Officer} there, {person Ada Manager} is not.',
    ['person Ada Manager'],
  ],
]);

table(surnames, [
  [
    'behind a polite form a double name is one',
    '{person Olga Brandt} and {person Karl Vogt} won. Besides Ms. {person Brandt-Vogt} she had nobody.',
    ['person Olga Brandt', 'person Karl Vogt', 'person Brandt-Vogt'],
  ],
  [
    'a surname before a figure that makes a faint thing of it',
    'So {person Kusala Wanisekra} was late. They fined {other 0.4 Wanisekra 15} per cent.',
    ['person Kusala Wanisekra', 'person Wanisekra'],
  ],
]);

table(stripTitles, [
  [
    'a title alone before another one is nobody',
    'Then {person Sheikh} Dr. {person Karim Velda} spoke.',
    ['person Karim Velda'],
  ],
  [
    'a title with its point begins no body',
    'Then the {organization Rt. Hon. Lukan Adegbo} spoke.',
    ['person Lukan Adegbo'],
  ],
]);

test('the place of a dateline is that place wherever it stands', () => {
  const text =
    'Ruler of Al Sirran receives guests\n\nAL SIRRAN, March 14 (Reuters) - He met the Ruler of Al Sirran on Tuesday.';
  expect(summaryOf(text)).toContain('place Al Sirran ×3');
});

test('an initial with a given name behind it is nobody else of that initial', () => {
  const text =
    'Former minister K. Vasan Raolo was there. His wife, Kamala Raolo, was not, and K. Raolo left.';
  expect(summaryOf(text)).toEqual(['person K. Vasan Raolo ×2', 'person Kamala Raolo']);
});

const sport = 'It was a match of two goals, and the league goalkeeper was unbeaten.\n\n';

table(scorecards, [
  [
    'a line-up holds surnames, and who came on',
    `${sport}Velden Mills (4-3-3): Pask-Lowe; Brillo, Danso, Quigley, Horst; Lasky (Oshane 81), Mbekila, Varga; Idowun, Trann, Pellew.`,
    [
      'person Pask-Lowe',
      'person Brillo',
      'person Danso',
      'person Quigley',
      'person Horst',
      'person Lasky',
      'person Oshane',
      'person Mbekila',
      'person Varga',
      'person Idowun',
      'person Trann',
      'person Pellew',
    ],
  ],
  [
    'lands, and a few names, are none; nor is a club in brackets behind a name',
    `${sport}Through: Italy, Kenya, Ghana, Benin, Togo, Chad, Mali, Peru, Cuba, Oman. Scorers: Reed, Vogt, Quill.`,
    [],
  ],
]);

table(firms, [
  [
    'a day before the comma is no partner',
    'It was known on Monday, {organization Harrow & Finchley} said, to Keefe, {organization Varley & Woods} too.',
    ['organization Harrow & Finchley', 'organization Keefe, Varley & Woods'],
  ],
]);

table(teams, [
  [
    'whom one lost to, and where a player came from',
    `${sport}He came on loan from {place Karlow}. They lost to {place Velden}. He lives near {place Sallow}.`,
    ['organization Karlow', 'organization Velden', 'place Sallow'],
  ],
  [
    'whom a player joined and left',
    `${sport}Kofi Danso joined {place Porto}. He joined Harrow from {place Karlow}. He is from {place Sallow}.`,
    ['organization Porto', 'organization Karlow', 'place Sallow'],
  ],
  [
    'lines of results alone make a report on sport',
    'Velden 2 Karlow 1\nSallow 0 Port Mbeki 0\nHarrow 1 Anvik 1',
    [
      'organization Velden',
      'organization Karlow',
      'organization Sallow',
      'organization Port Mbeki',
      'organization Harrow',
      'organization Anvik',
    ],
  ],
]);

table(companies, [
  [
    'what is the largest of a land in its trade',
    'Then {person 0.5 Kvervik}, Maravia’s largest lender, rose.',
    ['organization Kvervik'],
  ],
]);

table(hyphenTails, [
  ['the second half of a Korean name', 'Then {person Park Je}-won spoke.', ['person Park Je-won']],
]);

table(cleanEdges, [
  [
    'the place that somebody sits for, behind the letter of a party',
    'So {person Ann Moss}, {person R-Velden}, and {person Tom Kerr} ({organization D-Fort Sallow}) said.',
    ['person Ann Moss', 'place Velden', 'person Tom Kerr', 'place Fort Sallow'],
  ],
  [
    'the letter of a party is no body',
    'So {person Ann Moss}, {organization R}-{place Velden}, and {person Tom Kerr} ({organization D}) said. {organization R}, a magazine, did not.',
    ['person Ann Moss', 'place Velden', 'person Tom Kerr', 'organization R'],
  ],
]);

table(ofPlace, [
  [
    'the police of a county',
    'She is of {place South Velden} Police. The {place Velden} Police Chief left.',
    ['organization South Velden Police', 'place Velden'],
  ],
]);

table(noNames, [
  [
    'the first word of an office alone',
    'The {organization National} Publicity Secretary of {organization National} left.',
    ['organization National'],
  ],
]);
