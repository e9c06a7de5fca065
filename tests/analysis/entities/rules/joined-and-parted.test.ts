import { domains } from '../../../../src/analysis/entities/rules/domains.js';
import { homeTowns } from '../../../../src/analysis/entities/rules/home-towns.js';
import { peopleInContext } from '../../../../src/analysis/entities/rules/people-in-context.js';
import { repeatedHeads } from '../../../../src/analysis/entities/rules/repeated-heads.js';
import { table } from './after-rule.js';

table(domains, [
  [
    'a name goes on over the point of its address, and its legal form',
    '{place Kestria}.com Inc. sued Orlunet.com and {organization Velden Post}.co.uk today.',
    ['organization Kestria.com Inc.', 'organization Orlunet.com', 'organization Velden Post.co.uk'],
  ],
  [
    'an address is none',
    'See www.Kestria.com, http://Kestria.com and Kestria.com/news. {place Kestria}. Com is a word.',
    ['place Kestria'],
  ],
]);

table(repeatedHeads, [
  [
    'one head on both sides of an "and": two bodies',
    '{organization Kestria Gas & Electric and Velden Gas & Electric} joined the {organization Kestria Police and Velden Police}.',
    [
      'organization Kestria Gas & Electric',
      'organization Velden Gas & Electric',
      'organization Kestria Police',
      'organization Velden Police',
    ],
  ],
  [
    'with different heads, or a half of one word, they stay',
    '{organization Velden Health and Social Care Trust}, {organization Ministry of Education and Higher Education} and {organization Police and Velden Police}',
    [
      'organization Velden Health and Social Care Trust',
      'organization Ministry of Education and Higher Education',
      'organization Police and Velden Police',
    ],
  ],
]);

table(homeTowns, [
  [
    'where somebody lives is a place',
    '{person Ada Reed}, 38, {organization Kincaid}, was held. {person Tom Varga}, 40, {group Pana} was fined.',
    ['person Ada Reed', 'place Kincaid', 'person Tom Varga', 'place Pana'],
  ],
  [
    'a body with a head is none, nor what nothing is told of',
    '{person Ada Reed}, 38, {organization Kestria Police}, was held. {person Tom Varga}, 40, {organization Rovers}, {person Ivo Dahl}.',
    [
      'person Ada Reed',
      'organization Kestria Police',
      'person Tom Varga',
      'organization Rovers',
      'person Ivo Dahl',
    ],
  ],
]);

table(peopleInContext, [
  [
    'a verb of saying before, a "who" right behind',
    '“We will,” said {organization 0.7 Leigh Sears} who is the manager.',
    ['person Leigh Sears'],
  ],
]);
