import { cutPeople } from '../../../../src/analysis/entities/rules/cut-people.js';
import { headedRuns } from '../../../../src/analysis/entities/rules/headed-runs.js';
import { longOrganizations } from '../../../../src/analysis/entities/rules/long-organizations.js';
import { ofPlace } from '../../../../src/analysis/entities/rules/of-place.js';
import { placeFrames } from '../../../../src/analysis/entities/rules/place-frames.js';
import { purposeBodies } from '../../../../src/analysis/entities/rules/purpose-bodies.js';
import { shortOrganizations } from '../../../../src/analysis/entities/rules/short-organizations.js';
import { table } from './after-rule.js';

table(cutPeople, [
  [
    'an initial belongs to the name also where a line begins',
    'They batted.\nA. {person Vogt} was out.',
    ['person A. Vogt'],
  ],
  [
    'so does a word of no class before one that is no first name',
    'Then he told Senvara {person Kavoma Abrey} of it.',
    ['person Senvara Kavoma Abrey'],
  ],
  [
    'but no plural, and nothing behind a title',
    'It was Representatives {person Velk Abrey} and Bishop Emeritus {person Velk Oskan}.',
    ['person Velk Abrey', 'person Velk Oskan'],
  ],
]);

table(shortOrganizations, [
  [
    'a town and a colon at the head of a line stay one',
    'Velkam: The {organization Velkam Harbour Board} met; Velkam paid.',
    ['organization Velkam Harbour Board', 'organization Velkam'],
  ],
]);

table(headedRuns, [
  [
    'a run that ends in the head of a body is one, hyphens and all',
    'In March the {group African} Export-Import {place 0.4 Bank} paid again, and the {place Velden} Savings Bank did not.',
    ['organization African Export-Import Bank', 'organization Velden Savings Bank'],
  ],
  [
    'so is one with a head of another language',
    'On Monday the {person 0.8 Lorva Krushi Dal} won.',
    ['organization Lorva Krushi Dal'],
  ],
  [
    'two words are enough behind a people',
    'They met the {group French} Legislature.',
    ['organization French Legislature'],
  ],
  [
    'a place that ends in one and a sure person stay',
    'The {group Jewish} {place West Bank} towns saw {person 0.95 Ada Bank} leave.',
    ['group Jewish', 'place West Bank', 'person Ada Bank'],
  ],
  ['what goes on is no end', 'The {group African} Bank Holiday came.', ['group African']],
]);

table(ofPlace, [
  [
    'an embassy and a port take their place into their name',
    'The Embassy of {place Maravia} lies at the Port of {place Velden}.',
    ['organization Embassy of Maravia', 'place Port of Velden'],
  ],
  [
    'so do the police right before a country',
    'He works for Police {place Scotland}. The police {place Scotland} sent left. He met Police {place Velden}.',
    ['organization Police Scotland', 'place Scotland', 'place Velden'],
  ],
  ['a small word does not', 'The port of {place Velden} lies there.', ['place Velden']],
  [
    'the State of a region is the region',
    'In the State of {place Virginia} it rained.',
    ['place Virginia'],
  ],
]);

table(longOrganizations, [
  [
    'a party of a country is one name',
    'The {organization People’s Party} of {place Maravia} won.',
    ['organization People’s Party of Maravia'],
  ],
]);

table(purposeBodies, [
  [
    'what it is for may be a name elsewhere',
    'He left the {organization Ministry of Sport}, {organization 0.5 Youth and Labour}.',
    ['organization Ministry of Sport, Youth and Labour'],
  ],
]);

table(placeFrames, [
  [
    'what has residents, is a village or is called a town is a place',
    'Residents of Larn Oskan met in {person 0.6 Tharvel} village. {organization 0.5 Quorvan}, a town in the north, was dark.',
    ['place Larn Oskan', 'place Tharvel', 'place Quorvan'],
  ],
  ['a sure person stays', 'The mayor of {person 0.95 Tharvel} left.', ['person Tharvel']],
  [
    'who is somewhere the chief is no place',
    '{person 0.8 Meng Falvi}, the city chief, left.',
    ['person Meng Falvi'],
  ],
]);
