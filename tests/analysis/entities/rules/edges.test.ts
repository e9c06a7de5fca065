import { cleanEdges } from '../../../../src/analysis/entities/rules/clean-edges.js';
import { dateline } from '../../../../src/analysis/entities/rules/dateline.js';
import { namedThings } from '../../../../src/analysis/entities/rules/named-things.js';
import { noNames } from '../../../../src/analysis/entities/rules/no-names.js';
import { saints } from '../../../../src/analysis/entities/rules/saints.js';
import { table } from './after-rule.js';

table(cleanEdges, [
  [
    'one that closes belongs to the name',
    'the {organization Bank (Maravia) Group} said',
    ['organization Bank (Maravia) Group'],
  ],
  [
    'an apostrophe of many owners parts names, one of a name does not',
    'the {organization House of Farmers’ Harvest Committee} and {organization Karlow Growers’ Union}',
    [
      'organization House of Farmers',
      'organization Harvest Committee',
      'organization Karlow Growers’ Union',
    ],
  ],
  [
    'an article stays outside but of a work',
    '{organization The Karlow Gazette} on {other The Velden Tales} and {other the Lorvia Tales}',
    ['organization Karlow Gazette', 'other The Velden Tales', 'other Lorvia Tales'],
  ],
  [
    'a person has no numbers, others may',
    '{person 12 Ada Quill 3}, {organization Radio 4} and the {other 2022 Karlow Cup}',
    ['person Ada Quill', 'organization Radio 4', 'other 2022 Karlow Cup'],
  ],
  [
    'a possessive is no part of a name',
    'Maravia{place ’s Karlow} and {place Velden’s} port',
    ['place Karlow', 'place Velden'],
  ],
  [
    'an owner’s mark at the end of the text, or alone',
    'Of Maravia{place ’s} the {organization House of Farmers’}',
    ['organization House of Farmers'],
  ],
  [
    'the number of a version of the story is none of the company',
    'UPDATE {organization 2-Velden Motors} cuts, {organization 3-D Velden} not, WRAPUP {organization 5 Velden}',
    ['organization Velden Motors', 'organization 3-D Velden', 'organization 5 Velden'],
  ],
]);

table(dateline, [
  [
    'place and agency',
    'PORT SALLOW, March 3 (Northern Wire) - Boats sailed again on Monday.',
    ['place PORT SALLOW', 'organization Northern Wire'],
  ],
  ['a place alone', 'PORT SALLOW, March 3 - Boats sailed again on Monday.', ['place PORT SALLOW']],
  ['no dateline', 'Boats sailed again from {place Port Sallow}.', ['place Port Sallow']],
]);

table(namedThings, [
  [
    'a ship by the word before it',
    'The tanker {person Agis Nektar} sank. He left the ferry. {person Agis Nektar} slept.',
    ['other Agis Nektar', 'person Agis Nektar'],
  ],
  [
    'a title in marks behind a word for a work, with all that stands in the marks',
    'He wrote the novel “The {place Salt Road}”, and the film, “Taste of {person Velden},” is his.',
    ['other Salt Road', 'other Taste of Velden'],
  ],
  [
    'two names in one title make one',
    'The play “{person Ada} and {person Karl}.”',
    ['other Ada and Karl'],
  ],
  [
    'words in marks that are no title, or of no work, change nothing',
    'The film “{person Ada} sings” and the so-called “{organization Velden State}”, “{person Ada}',
    ['person Ada', 'organization Velden State', 'person Ada'],
  ],
]);

table(noNames, [
  [
    'role nouns, days and months',
    'The {organization Head of State}, the {person Prime Minister} and {person President} met on {other Monday}.',
    [],
  ],
  [
    'a first name that is a title, too, may stand alone',
    'Then {person Dean} met the {organization Dean} and {person dean}.',
    ['person Dean'],
  ],
]);

table(saints, [
  [
    'the hall of a house too',
    'They met at {place St Oswin}’s Church Hall on Monday.',
    ['place St Oswin’s Church Hall'],
  ],
  [
    'a saint belongs to the name, which is a place’s',
    'Ferries to St {person 0.5 Veldan} and St. {place Karlow Park} stopped',
    ['place St Veldan', 'place St. Karlow Park'],
  ],
  ['found or not', 'Ferries to {person 0.5 St Veldan} stopped', ['place St Veldan']],
  [
    'a house that bears its name',
    'The goats of {place St Brigid}’s Cemetery and {person St Olave}’s {organization College} left {place St Veldan}’s quay.',
    ['place St Brigid’s Cemetery', 'organization St Olave’s College', 'place St Veldan'],
  ],
  ['cut behind the saint', '{place St.} {person Veldan} was shut', ['place St. Veldan']],
  ['a street ends there', 'On Main St. {person Ada Quill} sang', ['person Ada Quill']],
  ['so does a name', '{person Bo St.} {person Veldan} sang', ['person Bo St.', 'person Veldan']],
]);
