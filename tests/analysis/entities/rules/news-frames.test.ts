import { dateline } from '../../../../src/analysis/entities/rules/dateline.js';
import { initials } from '../../../../src/analysis/entities/rules/initials.js';
import { listedBodies } from '../../../../src/analysis/entities/rules/listed-bodies.js';
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
    'the initial of a person that was cut',
    'The old {person Ilanko Reed Vogt} met and then also heard K. {person Vasan Orlo Vogt Brandt} again.',
    ['person Ilanko Reed Vogt', 'person K. Vasan Orlo Vogt Brandt'],
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
