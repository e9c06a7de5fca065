import { givenNames } from '../../../../src/analysis/entities/rules/given-names.js';
import { nicknames } from '../../../../src/analysis/entities/rules/nicknames.js';
import { peopleInContext } from '../../../../src/analysis/entities/rules/people-in-context.js';
import { peopleLists } from '../../../../src/analysis/entities/rules/people-lists.js';
import { stripTitles } from '../../../../src/analysis/entities/rules/strip-titles.js';
import { surnames } from '../../../../src/analysis/entities/rules/surnames.js';
import { titled } from '../../../../src/analysis/entities/rules/titled.js';
import { table } from './after-rule.js';

table(givenNames, [
  [
    'a first name and particles',
    'Then {organization 0.5 Maria de la Fuente} spoke.',
    ['person Maria de la Fuente'],
  ],
  [
    'a first name and a word of no class are no body that the tagger hardly knows, and no club has a word behind its name',
    'They met {organization 0.5 Ada Quill}, {organization 0.7 Ada Karlow} and {organization 0.8 Chelsea Quill}.',
    ['person Ada Quill', 'organization Ada Karlow', 'person Chelsea Quill'],
  ],
  [
    'in somebody’s pictures, not in a place',
    'They saw it in {place 0.5 Ada Quill}’s pictures and in {place 0.5 Ada Quarrel}.',
    ['person Ada Quill', 'place Ada Quarrel'],
  ],
  [
    'a head of something is nobody',
    'Then {place 0.5 Maria de la Fuente Bridge} shook.',
    ['place Maria de la Fuente Bridge'],
  ],
  [
    'a lone first name goes on over a capital of no class',
    'Then {person Ada} Reed came in. They met {person Ada} today, and there was {person Ada} President with them. It was {person Ada} REED who left and {person Ada} {place Karlow} who stayed.',
    ['person Ada Reed', 'person Ada', 'person Ada', 'person Ada', 'person Ada', 'place Karlow'],
  ],
  [
    'but not over one that is written small elsewhere',
    'The reed bent when {person Ada} Reed came.',
    ['person Ada'],
  ],
  [
    'a sure type stays, and so does a name without particles',
    '{organization Maria de la Fuente} and {place 0.8 Maria Quill}',
    ['organization Maria de la Fuente', 'place Maria Quill'],
  ],
  [
    'a first name and a word of no list are hardly a place',
    '{place 0.5 Maria Quill} sang',
    ['person Maria Quill'],
  ],
]);

table(nicknames, [
  [
    'a nickname between the names',
    'Then {person Frank J.} "Buddy" {person Castellano} spoke.',
    ['person Frank J. "Buddy" Castellano'],
  ],
  ['a quotation is none', 'So says {person Frank}. "Buddy" is dead', ['person Frank']],
  ['nor is the end of the text', 'So says {person Frank} "Buddy"', ['person Frank']],
]);

table(surnames, [
  [
    'in a report on sport a full name behind its land',
    'The coach, the team and the match: she swept past Maravia’s {person 0.38 Grigor Reed}.',
    ['person Grigor Reed'],
  ],
  [
    'a surname alone is the person, found or not',
    '{person Olga Brandt} won. Then {place 0.5 Brandt} left, and Brandt smiled.',
    ['person Olga Brandt', 'person Brandt', 'person Brandt'],
  ],
  [
    'two of them with a hyphen are two people',
    '{person Olga Brandt} and {person Karl Vogt} won. The {organization Brandt-Vogt} ticket and the {place Brandt-Vogt} road.',
    ['person Olga Brandt', 'person Karl Vogt', 'person Brandt', 'person Vogt', 'place Brandt-Vogt'],
  ],
  [
    'a surname with a hyphen in it',
    '{person Samir Al-Kahtan} and {person Mara Holt-Reed} came. {organization Al-Kahtan} spoke, {place Holt-Reed} did not.',
    ['person Samir Al-Kahtan', 'person Mara Holt-Reed', 'person Al-Kahtan', 'person Holt-Reed'],
  ],
  [
    'a hyphen with a word that is no surname parts nothing',
    '{person Olga Brandt} won. The {organization Brandt-Velden} ticket.',
    ['person Olga Brandt', 'organization Brandt-Velden'],
  ],
  [
    'after a word of place it is a place',
    '{person Olga Brandt} lives in {place Brandt}, says {group Brandt}.',
    ['person Olga Brandt', 'place Brandt', 'group Brandt'],
  ],
  [
    'a country stays one, and so does a people',
    '{person Olga Jordan} likes {place Jordan}, {person Karl French} the French.',
    ['person Olga Jordan', 'place Jordan', 'person Karl French'],
  ],
  [
    'a word that is small elsewhere is no surname by itself',
    '{person Olga Baker} met a baker. At noon Baker left.',
    ['person Olga Baker'],
  ],
]);

table(titled, [
  ['the capitals after a polite form', 'Then Mr Vogt left.', ['person Vogt']],
  ['taken for something else', 'Then Mr {place 0.5 Vogt} left.', ['person Vogt']],
  ['with the form in the name', 'Then {organization 0.5 Mr Vogt} left.', ['person Vogt']],
  ['what is sure stays', 'Then Mr {organization Vogt} left.', ['organization Vogt']],
  ['a headline in capitals says nothing', 'MR VOGT LEFT THE HOUSE', []],
]);

table(stripTitles, [
  [
    'the seat before the person who has it, and seats without one',
    '{person Mlango East MCA}, {person Ada Quill}, met {organization Liberty MPs} in {place Karlow MCAs}',
    ['place Mlango East', 'person Ada Quill', 'organization Liberty', 'place Karlow'],
  ],
  [
    'the office behind a place is none of it',
    '{place Maravia Gov.} Ada Quill and {place Gov.} and {place Port Rep}',
    ['place Maravia', 'place Gov.', 'place Port'],
  ],
]);

table(peopleLists, [
  [
    'what nobody knows is a person among people',
    'We met {person Ada Reed}, {place 0.5 Zlatan Morvic} and {organization 0.6 Sugata Lonn} there.',
    ['person Ada Reed', 'person Zlatan Morvic', 'person Sugata Lonn'],
  ],
  [
    'a surname that is a person by itself tells the full name',
    'We met {place 0.5 Zlatan Morvic} there. {person 0.7 Morvic} spoke.',
    ['person Zlatan Morvic', 'person Morvic'],
  ],
  [
    'a surname alone settles nobody, nor does a person who is not sure',
    'We met {person Reed} and {place 0.5 Zlatan Morvic}; {person 0.6 Ada Reed} and {place 0.5 Sugata Lonn} came.',
    ['person Reed', 'place Zlatan Morvic', 'person Ada Reed', 'place Sugata Lonn'],
  ],
  [
    'what is sure, or has a head noun, or is one word stays, and keeps the others',
    'We met {person Ada Reed}, {organization Zlatan Morvic} and {place 0.5 Sugata Lonn}; {person Ada Reed} and {place 0.5 Morvic Bridge}; {person Ada Reed} and {place 0.5 Morvic}.',
    [
      'person Ada Reed',
      'organization Zlatan Morvic',
      'place Sugata Lonn',
      'person Ada Reed',
      'place Morvic Bridge',
      'person Ada Reed',
      'place Morvic',
    ],
  ],
]);

table(peopleInContext, [
  [
    'a trade before a first name, where the tagger is not sure',
    'We met the engineer {place 0.8 Ada Quill} and the engineer {place 0.8 Velden Quill} there.',
    ['person Ada Quill', 'place Velden Quill'],
  ],
]);
