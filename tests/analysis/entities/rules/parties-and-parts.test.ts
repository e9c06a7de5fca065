import { companies } from '../../../../src/analysis/entities/rules/companies.js';
import { headNouns } from '../../../../src/analysis/entities/rules/head-nouns.js';
import { lettersBehind } from '../../../../src/analysis/entities/rules/letters-behind.js';
import { noNames } from '../../../../src/analysis/entities/rules/no-names.js';
import { partyWingNames } from '../../../../src/analysis/entities/rules/party-wings.js';
import { portfolios } from '../../../../src/analysis/entities/rules/portfolios.js';
import { table } from './after-rule.js';

table(partyWingNames, [
  [
    'letters of a party and of its wing, found or not',
    'The JD(U), the {organization CPI} ({group Maoist}) and the {organization NCP}({organization SP}) met.',
    ['organization JD(U)', 'organization CPI (Maoist)', 'organization NCP(SP)'],
  ],
  [
    'a word behind any party',
    'The {organization Velden Sena} (UBT) came.',
    ['organization Velden Sena (UBT)'],
  ],
  [
    'a letter behind another body, a word behind nothing',
    'The {organization Velden Bank} (M) and some (United) came.',
    ['organization Velden Bank'],
  ],
]);

table(headNouns, [
  [
    'a body and a part that it owns are two',
    'She left {organization Velden University’s Institute of Trade} and the {organization Ministry of Trade’s Harbour Fund}.',
    [
      'organization Velden University',
      'organization Institute of Trade',
      'organization Ministry of Trade',
      'organization Harbour Fund',
    ],
  ],
  [
    'the owner of a court is an office',
    'The {organization Velden Magistrate’s High Court} sat.',
    ['organization Velden Magistrate’s High Court'],
  ],
  [
    'a show that is named after a person',
    'She told the {person Ada Reed Show} and {person Ada Reed}.',
    ['other Ada Reed Show', 'person Ada Reed'],
  ],
  [
    'a ground that is named after a body',
    'They met at {organization Bank of Velden} Stadium and at {organization Velden}’s Airport.',
    ['place Bank of Velden Stadium', 'organization Velden'],
  ],
]);

table(lettersBehind, [['a medal', '{person Ada Reed PSM} came.', ['person Ada Reed']]]);

table(noNames, [
  [
    'a post that looks like a body',
    'The {organization Force Public Relations Officer} spoke. The {organization Harbour Coordinator} came.',
    ['organization Harbour Coordinator'],
  ],
  [
    'the letters of an office',
    'The {organization CS}, who came, met {organization CS} Gas.',
    ['organization CS'],
  ],
  ['money of the Gulf', 'It costs {organization Dh3},200 or {place RM750mil}.', []],
]);

table(companies, [
  [
    'a unit that is spun off, and who audits it',
    '{person 0.5 Kenverra}, the consumer unit that Velmar sold, fell. {person 0.5 Kenverra}’s auditor spoke.',
    ['organization Kenverra', 'organization Kenverra'],
  ],
]);

table(portfolios, [
  [
    'a first name that is a town, a minister of state',
    'Secretary for {organization Health Aden Reed} met Minister of State for {organization Home Ada Vogt}.',
    ['person Aden Reed', 'person Ada Vogt'],
  ],
]);
