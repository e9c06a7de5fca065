import { beforeRole } from '../../../../src/analysis/entities/rules/before-role.js';
import { elections } from '../../../../src/analysis/entities/rules/elections.js';
import { headedThings } from '../../../../src/analysis/entities/rules/headed-things.js';
import { listedThings } from '../../../../src/analysis/entities/rules/listed-things.js';
import { namedThings } from '../../../../src/analysis/entities/rules/named-things.js';
import { placeFrames } from '../../../../src/analysis/entities/rules/place-frames.js';
import { thingPurposes } from '../../../../src/analysis/entities/rules/thing-purposes.js';
import { titledWorks } from '../../../../src/analysis/entities/rules/titled-works.js';
import { table } from './after-rule.js';

table(headedThings, [
  [
    'a body that ends in the head of a plan or a law is none',
    'She read the {organization National Harbour Plan}. The {organization Clean Rivers Act} helps.',
    ['other National Harbour Plan', 'other Clean Rivers Act'],
  ],
  [
    'what nobody has found',
    'It won the Lantern Makers Prize and a Velden Peace Medal.',
    ['other Lantern Makers Prize', 'other Velden Peace Medal'],
  ],
  [
    'over an “and” behind an article',
    'He opposed the Land and Rivers Reform Bill.',
    ['other Land and Rivers Reform Bill'],
  ],
  [
    'but not over a name of its own, nor over another law',
    'He read the {organization Velden} and Rivers Reform Bill, the Land Act and Rivers Reform Bill.',
    [
      'organization Velden',
      'other Rivers Reform Bill',
      'other Land Act',
      'other Rivers Reform Bill',
    ],
  ],
  [
    'the people before an event',
    'She won the {group Maravian} {other Grand Prix} and {group Maravian} {other Grand Prix} wins.',
    ['other Maravian Grand Prix', 'group Maravian', 'other Grand Prix'],
  ],
  [
    'bodies with such heads, and the programmes of the nations',
    'The {organization Open Rivers Initiative} told the {organization UN Harbours Programme}.',
    ['organization Open Rivers Initiative', 'organization UN Harbours Programme'],
  ],
  [
    'half of a name is none, nor is what goes on with a capital',
    'The National Harvest Show with Ada, and Clean Rivers Program Manager Ada.',
    [],
  ],
  [
    'people',
    'It was {person Ada Reed Bill}. It was {person Tom Law}.',
    ['person Ada Reed Bill', 'person Tom Law'],
  ],
  [
    'papers and two words without an article',
    'She told Velden This Week. He saw Harvest Week.',
    [],
  ],
  ['capitals of a line of its own', 'Read on: STAT OF THE WEEK, as ever.', []],
  ['an indefinite plan of two words', 'They drew up a Harbour Plan.', []],
]);

table(thingPurposes, [
  [
    'what a plan is for',
    'The {other National Action Plan} for Clean Water is late.',
    ['other National Action Plan for Clean Water'],
  ],
  [
    'with an article and several nouns',
    'the {other Convention} on the Law of the Harbour and {other National Plan} on Women, Work and Peace.',
    ['other Convention on the Law of the Harbour', 'other National Plan on Women, Work and Peace'],
  ],
  [
    'no place, person or day',
    'The {other Harbour Act} for {place Karlow} passed. They read the {other Timber Act} on Monday and the {other Harvest Plan} on Twitter.',
    ['other Harbour Act', 'place Karlow', 'other Timber Act', 'other Harvest Plan'],
  ],
]);

table(elections, [
  [
    'year, place and the word',
    'She won the 2031 {place Maravia} general election.',
    ['other 2031 Maravia general election'],
  ],
  [
    'place, year and the word',
    '{place Maravia} 2031 general election is over.',
    ['other Maravia 2031 general election'],
  ],
  [
    'what the tagger has cut',
    'She won the {other 2031 Maravia} presidential election.',
    ['other 2031 Maravia presidential election'],
  ],
  [
    'a year before the place of another thing',
    'She ended the {other 2020 US} presidential bid.',
    ['place US'],
  ],
  ['without a year', 'The {place Maravia} general election.', ['place Maravia']],
  ['with an amount', 'The 12 {place Maravia} general election.', ['place Maravia']],
]);

table(titledWorks, [
  [
    'in marks behind the word for a work',
    'He wrote the novel “Only the Rain” and the song ‘They Took Our Boats’.',
    ['other Only the Rain', 'other They Took Our Boats'],
  ],
  [
    'in marks before it',
    'She staged “The Long Harbour,” a bitter play about fishing.',
    ['other Long Harbour'],
  ],
  [
    'without marks',
    'She saw the film Harbour of Glass. His 2019 novel Thresholds, which sold well.',
    ['other Harbour of Glass', 'other Thresholds'],
  ],
  [
    'people and places are none',
    'In the film {person Ada Reed} sings. The novel France needs.',
    ['person Ada Reed'],
  ],
  ['other words in marks', 'He called it “Only the Rain” again. A “Long Night” followed.', []],
  ['half a compound', 'The film Moon-pop group.', []],
]);

table(listedThings, [
  [
    'pilgrimages, products, feasts',
    'Before the Hajj he bought an iPhone 12. They met at Easter in Velden.',
    ['other Hajj', 'other iPhone 12', 'other Easter'],
  ],
  [
    'the wish is no part of a feast',
    'They wished us a {other Merry Christmas} and a {person Happy Easter}.',
    ['other Christmas', 'other Easter'],
  ],
  [
    'before a noun or a capital, and behind a hyphen, they are none',
    'Easter eggs and Easter Monday, post-Covid talks, Christmas trees.',
    [],
  ],
]);

table(beforeRole, [
  [
    'what a governor or mayor is of',
    'Governor {person Ada Reed} of {organization 0.7 Sallow} met Coach {person Tom Lind} of {organization 0.7 Karlow}.',
    ['person Ada Reed', 'place Sallow', 'person Tom Lind', 'organization Karlow'],
  ],
]);

table(placeFrames, [
  [
    'a republic in letters is no doctor',
    'The army of DR {person Congo} met Dr {person Congo}.',
    ['place DR Congo', 'person Congo'],
  ],
]);

table(namedThings, [
  [
    'an aircraft carrier',
    'The aircraft carrier {person Ada Velden} and the carrier {person Tom Reed}.',
    ['other Ada Velden', 'person Tom Reed'],
  ],
  [
    'a spacecraft',
    'The lander {place Velden} and the rover {person Tom} came down.',
    ['other Velden', 'other Tom'],
  ],
  [
    'a maker and its model, but no quarter or side',
    'A {organization Velmar} XC40, {organization Velmar} Q3 sales, {organization Karlow} U21.',
    ['other Velmar XC40', 'organization Velmar', 'organization Karlow'],
  ],
]);
