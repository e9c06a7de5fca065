import { acronyms } from '../../../../src/analysis/entities/rules/acronyms.js';
import { companies } from '../../../../src/analysis/entities/rules/companies.js';
import { headNouns } from '../../../../src/analysis/entities/rules/head-nouns.js';
import { listedBodies } from '../../../../src/analysis/entities/rules/listed-bodies.js';
import { listedGroups } from '../../../../src/analysis/entities/rules/listed-groups.js';
import { longOrganizations } from '../../../../src/analysis/entities/rules/long-organizations.js';
import { noNames } from '../../../../src/analysis/entities/rules/no-names.js';
import { scorecards } from '../../../../src/analysis/entities/rules/scorecards.js';
import { shortOrganizations } from '../../../../src/analysis/entities/rules/short-organizations.js';
import { teams } from '../../../../src/analysis/entities/rules/teams.js';
import { table } from './after-rule.js';

const sport = 'A football match of the league, and what the team of the season did:';

table(teams, [
  [
    'what beats and what is beaten are teams',
    `${sport} {place Maravia} beat {place Lorvia} in {place Karlow}.`,
    ['organization Maravia', 'organization Lorvia', 'place Karlow'],
  ],
  [
    'a team is one all over the report, but for where a word of place stands before it',
    `{place Maravia} had hoped. ${sport} {place Maravia} won. It flew home from {place Maravia}. Few in the squad like {place Maravia}.`,
    ['organization Maravia', 'organization Maravia', 'place Maravia', 'organization Maravia'],
  ],
  [
    'a score on the same line makes a team',
    `${sport}\n{place Maravia} 372 all out\nso they say in {place Lorvia}\n12 of them`,
    ['organization Maravia', 'place Lorvia'],
  ],
  ['a year is no score', `${sport} {place Maravia} 1998 was a flop.`, ['place Maravia']],
  [
    'two towns alone on a line, in capitals, are a fixture',
    `${sport}\n{place KARLOW} AT {place PORT VELDEN}\n`,
    ['organization KARLOW', 'organization PORT VELDEN'],
  ],
  [
    'a line that goes on is none',
    `${sport}\n{place Karlow} at {place Velden} was called off`,
    ['place Karlow', 'place Velden'],
  ],
  [
    'nor is one that does not open with the name',
    `${sport}\nthey saw Karlow at {place Velden}\n`,
    ['place Velden'],
  ],
  ['nor one that ends in small letters', `${sport}\n{place Karlow} at home\n`, ['place Karlow']],
  [
    'a fixture may end the text',
    `${sport}\n{place Karlow} v {place Velden}`,
    ['organization Karlow', 'organization Velden'],
  ],
  [
    'lines of a table name teams that nobody tagged',
    `${sport}\nKarlow 3 1 7\nPort Velden 2 Lorvia 1\n{organization Marpool} 1 1 4\nAshdown 3 and out\nnobody 4 4 4\n`,
    [
      'organization Karlow',
      'organization Port Velden',
      'organization Lorvia',
      'organization Marpool',
    ],
  ],
  [
    'a line of results names two teams that nobody tagged, and figures are no part of a name',
    `${sport}\nKarlow 3 Port Velden 0\n{place Marpool 2} Lorvia 1\nAshdown 10-2 Merrow 3-4`,
    [
      'organization Karlow',
      'organization Port Velden',
      'organization Marpool',
      'organization Lorvia',
      'organization Ashdown',
      'organization Merrow',
    ],
  ],
  [
    'innings and points are scores too; a race over metres and a day are none',
    `${sport}\nKarlow: Lornshire 259 and 207, Veldshire 114.\nLornshire 22 points.\nWorld 4,000 metres final\nMay 17 Finals`,
    ['organization Lornshire', 'organization Veldshire', 'organization Lornshire'],
  ],
  [
    'whoever beats and whoever is beaten is a team, tagged or not',
    `${sport} On Friday Lornshire beat Veldshire by nine runs.`,
    ['organization Lornshire', 'organization Veldshire'],
  ],
  [
    'what is said of a side is not said of its place',
    `${sport} {place Maravia} captain Reed left. It was {place Lorvia}’s second goal. He met hosts {place Karlow}, scored for {place Velden} and saw the match between {place Marpool} and {place Ashdown}.`,
    [
      'organization Maravia',
      'organization Lorvia',
      'organization Karlow',
      'organization Velden',
      'organization Marpool',
      'organization Ashdown',
    ],
  ],
  [
    'a number behind a hyphen stays',
    `${sport} He met {organization Maravia U-20}.`,
    ['organization Maravia U-20'],
  ],
  [
    'elsewhere than in sport a town stays a town',
    'In the budget {place Karlow} beat {place Velden} by 12 votes.',
    ['place Karlow', 'place Velden'],
  ],
]);

table(longOrganizations, [
  [
    'a court and its circuit',
    'the {organization Court of Appeals} for the {place Third Circuit} ruled',
    ['organization Court of Appeals for the Third Circuit'],
  ],
  [
    'companies do not go on with an of',
    '{organization Karlow Motors} of {place Maravia} said',
    ['organization Karlow Motors', 'place Maravia'],
  ],
  [
    'a place before a head noun begins the name',
    'the {place Port Velden} {organization Mortgage Corporation} said',
    ['organization Port Velden Mortgage Corporation'],
  ],
  [
    'the letters of a country do not',
    'the {place U.S.} {organization Liberty Party} said',
    ['place U.S.', 'organization Liberty Party'],
  ],
  [
    'Inc. and Jr. behind a comma belong to the name',
    '{organization Karlow Asset Management}, Inc. and {person Tom Hale}, Jr. met {place Velden}, Inc.',
    ['organization Karlow Asset Management, Inc.', 'person Tom Hale, Jr.', 'place Velden'],
  ],
  [
    'what is none of these does not',
    '{organization Karlow Asset Management}, Bonn, and {person Tom Hale}, Inc.',
    ['organization Karlow Asset Management', 'person Tom Hale'],
  ],
]);

table(shortOrganizations, [
  [
    'the first word alone is the organization',
    '{organization Halvorsen Acoustics} grew. Later {place 0.6 Halvorsen} and then Halvorsen shrank.',
    ['organization Halvorsen Acoustics', 'organization Halvorsen', 'organization Halvorsen'],
  ],
  [
    'even where it looks like a people',
    '{organization Suryan Energy} grew. Shares of {group 0.6 Suryan} rose.',
    ['organization Suryan Energy', 'organization Suryan'],
  ],
  [
    'unless an "and" follows',
    '{organization Maritime and Coast Agency} met. Later {place 0.6 Maritime} slept.',
    ['organization Maritime and Coast Agency', 'place Maritime'],
  ],
  [
    'unless it names the place of a body of members',
    "{organization Larnstead Traders' Association} met. Later {place 0.6 Larnstead} slept.",
    ["organization Larnstead Traders' Association", 'place Larnstead'],
  ],
  [
    'unless it is a surname, too',
    '{person Jens Halvorsen} left {organization Halvorsen Acoustics}. Later {place 0.6 Halvorsen} shrank.',
    ['person Jens Halvorsen', 'organization Halvorsen Acoustics', 'place Halvorsen'],
  ],
  [
    'a word that is written small elsewhere is none',
    '{organization Harbour Acoustics} of the harbour grew. Later {place 0.6 Harbour} shrank.',
    ['organization Harbour Acoustics', 'place Harbour'],
  ],
]);

table(acronyms, [
  [
    'letters in brackets are the name before them, here and elsewhere',
    'The {organization Union of River Pilots} (URP) met. Then {place URP} left.',
    ['organization Union of River Pilots', 'organization URP', 'organization URP'],
  ],
  [
    'letters that only begin like it',
    'The {organization Institute of Tides} (ITX) met.',
    ['organization Institute of Tides', 'organization ITX'],
  ],
  [
    'other letters and small words are none',
    'The {organization Union of River Pilots} (TDX) met {organization Karlow Ferries} (north).',
    ['organization Union of River Pilots', 'organization Karlow Ferries'],
  ],
  ['a person has none', 'So {person Ada Quill} (AQ) left.', ['person Ada Quill']],
]);

table(headNouns, [
  [
    'two of a kind are two',
    'at {place Karlow Hospital and Velden Hospital} today',
    ['place Karlow Hospital', 'place Velden Hospital'],
  ],
  [
    'different heads are one name',
    'the {organization Karlow Bank and Velden Hospital} fund',
    ['place Karlow Bank and Velden Hospital'],
  ],
  [
    'so are names of no head',
    'the {organization Karlow Plum and Velden Pear} shop',
    ['organization Karlow Plum and Velden Pear'],
  ],
  [
    'a landform in front is a place',
    'on {organization Lake Karlow} and {organization Mount Velden}',
    ['place Lake Karlow', 'place Mount Velden'],
  ],
]);

table(listedGroups, [
  ['a people taken for a place', 'a {place 0.5 Hungarian} farmer', ['group Hungarian']],
  ['a party before a seat', 'the {organization Labour} MP', ['group Labour']],
  ['a party with a hyphen', 'the {organization Labour}-MP', ['organization Labour']],
  ['a party by itself', 'voters of {organization Labour} left', ['organization Labour']],
  ['a language', 'the {group Hungarian} language', ['other Hungarian']],
  [
    'a people nobody tagged',
    'The {group Polish} and Hungarian farmers met {person Ada Quill}.',
    ['group Polish', 'group Hungarian', 'person Ada Quill'],
  ],
  ['not in a headline', 'Hungarian Farmers Win Big Prize\n\nThey sing.', []],
]);

table(scorecards, [
  [
    'an initial and a figure are a player',
    `${sport}\nKarlow 259 (A. Dale 69, {person Vogt} 12; T. Reed 4-43)\n`,
    ['person A. Dale', 'person Vogt', 'person T. Reed'],
  ],
]);

table(companies, [
  [
    'what says of itself what it will do is a body',
    'On Monday {person 0.5 Velmarix} said it would close the plant. {place Velmarix} has hired 200.',
    ['organization Velmarix', 'organization Velmarix'],
  ],
  [
    'what has a founder, users and a website is one',
    'The founder of Velmarix met users of Oskanta, and the Trennby website was down.',
    ['organization Velmarix', 'organization Oskanta', 'organization Trennby'],
  ],
  [
    'what something is according to is one where nobody of that name is known',
    'According to Velmarix, rents rose. According to {person Oskanta}, they fell.',
    ['organization Velmarix', 'person Oskanta'],
  ],
  [
    'a surname of the story stays a person',
    '{person Ada Velmarix} left. The founder of {person Velmarix} was away.',
    ['person Ada Velmarix', 'person Velmarix'],
  ],
  ['a department has a director too', 'She is director of Planning at the mill.', []],
  [
    'a possessive has a chief executive',
    '{person Velmarix}’s chief executive left.',
    ['organization Velmarix'],
  ],
]);

table(noNames, [
  ['letters that nobody spells out', 'Many {organization NGOs} use {organization AI}.', []],
  ['a name of the same letters stays', '{person Ai} said so.', ['person Ai']],
  [
    'an ampersand between two letters of a word',
    'Beside {organization A&E} the {organization M}&A men sat; {organization H&M} paid.',
    ['organization H&M'],
  ],
]);

table(listedBodies, [
  [
    'what the lists know as a body only',
    'profits at {person 0.6 Bloomberg} rose',
    ['organization Bloomberg'],
  ],
  [
    'unless somebody of the story has that surname',
    '{person Ada Bloomberg} sang, and {person 0.6 Bloomberg} danced',
    ['person Ada Bloomberg', 'person Bloomberg'],
  ],
]);
