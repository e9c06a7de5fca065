import { portfolios } from '../../../../src/analysis/entities/rules/portfolios.js';
import { table } from './after-rule.js';

table(portfolios, [
  [
    'what a minister is in charge of is no name',
    'The Minister of {place Industry}, {organization Investment} and {person Commerce}, {person Ada Reed}, spoke.',
    ['person Ada Reed'],
  ],
  [
    'hers begins behind it, whatever the tagger makes of it',
    'Minister of {organization Education Faywell Quill} met the Minister of Health and {person Welfare Chen Orlu}.',
    ['person Faywell Quill', 'person Chen Orlu'],
  ],
  [
    'a place is one, and so is a ministry',
    'The Secretary for {place Home Affairs New Zealand} left the {organization Ministry of Health}.',
    ['place Home Affairs New Zealand', 'organization Ministry of Health'],
  ],
  [
    'it ends with its sentence and where the words are small',
    'He is Minister of {place Trade}. {organization Health} pays. The Minister for {place Energy} and {place Karlow}.',
    ['organization Health', 'place Karlow'],
  ],
]);
