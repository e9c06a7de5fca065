import { teams } from '../../../../src/analysis/entities/rules/teams.js';
import { table } from './after-rule.js';

table(teams, [
  [
    'a land and a region that the tagger takes for a team, in no report on sport',
    'Loans fell in {organization Queensland} and {organization Sri Lanka} spoke.',
    ['place Queensland', 'place Sri Lanka'],
  ],
  [
    'a region behind the article, in letters, in a longer name, in a body of that name',
    'The {organization Atlantic} and {organization USA} TODAY asked. {organization Cyprus} of {organization Cyprus Mills} spoke.',
    [
      'organization Atlantic',
      'organization USA',
      'organization Cyprus',
      'organization Cyprus Mills',
    ],
  ],
  ['the Vatican acts as a body', 'The {organization Vatican} answered.', ['organization Vatican']],
  [
    'where there is sport',
    'The match and the cup: {organization Sri Lanka} spoke.',
    ['organization Sri Lanka'],
  ],
  [
    'the place of a dateline is no team',
    'The team won the match and the cup.\n{place KARLOW} (AP)  {place Karlow} beat Sallow.',
    ['place KARLOW', 'organization Karlow'],
  ],
]);
