import { expect, test } from 'vitest';
import { summaryOf } from './names.js';

/** All names of the text, as a fact-checker would list them. Invented people and bodies. */
test.each([
  [
    'the executive at the head of a sentence',
    'The Health and Safety Executive is investigating, said Ada Reed.',
    ['organization Health and Safety Executive', 'person Ada Reed'],
  ],
  [
    'a place and what the body is for before the and',
    'The mayor said the Karlow Water and Sewerage Corporation would pay.',
    ['organization Karlow Water and Sewerage Corporation'],
  ],
  [
    'a force of two counties',
    'Officers of Devon and Cornwall Police said two men were held.',
    ['organization Devon and Cornwall Police'],
  ],
  [
    'a fire service of two counties',
    'Crews of Devon and Somerset Fire and Rescue Service went there.',
    ['organization Devon and Somerset Fire and Rescue Service'],
  ],
  [
    'what a ministry, a centre and a college are for, to the last word',
    'The Ministry of Electronics and Harbour Technology and the Centre for Research on Energy and Clean Air agreed. Ada Reed left the Velden College of Art and Design.',
    [
      'organization Ministry of Electronics and Harbour Technology',
      'organization Centre for Research on Energy and Clean Air',
      'person Ada Reed',
      'organization Velden College of Art and Design',
    ],
  ],
  [
    'a chamber before its president',
    'The Karlow Chamber of Commerce and Industry President Tom Reed spoke.',
    ['organization Karlow Chamber of Commerce and Industry', 'person Tom Reed'],
  ],
  [
    'two bodies with a comma between them stay two',
    'In collaboration with the Ministry of Health, Pharmac was looking for a way.',
    ['organization Ministry of Health', 'organization Pharmac'],
  ],
  [
    'a district of the police',
    'Supt Ana Veld of the Southern Police District said so.',
    ['person Ana Veld', 'organization Southern Police District'],
  ],
  [
    'a small word of Manila',
    'The forecast of the Bangko Sentral ng Marinduna was low.',
    ['organization Bangko Sentral ng Marinduna'],
  ],
  [
    'where somebody lives is no club of that town',
    'Roy Keel, 44, of Penlow, won. The postman in Penlow supports Penlow Albion.',
    ['person Roy Keel', 'place Penlow ×2', 'organization Penlow Albion'],
  ],
  [
    'a company that is called by what it sells',
    'A spokesman for Northmoor Water said the pipe was old. Severn Rail paid a fine.',
    ['organization Northmoor Water', 'organization Severn Rail'],
  ],
  [
    'a trust of children',
    'He admitted stealing from the Worth Valley Children’s Trust on Monday.',
    ['organization Worth Valley Children’s Trust'],
  ],
  [
    'the desk of a reporter is none',
    'Ferry firm told to stop\n\nBy Ada Reed, Maritime Correspondent\n\nThe ferry was towed to port on Monday, a spokesman said.',
    ['person Ada Reed'],
  ],
  [
    'a list of purposes that an and ends',
    'The Ministry of Trade, Industry and Fisheries will publish a paper in spring.',
    ['organization Ministry of Trade, Industry and Fisheries'],
  ],
] as const)('long official names are whole: %s', (_situation, text, expected) => {
  expect(summaryOf(text).sort()).toEqual([...expected].sort());
});

test.each([
  [
    'a firm that looks like a place and one that no one tags',
    'Shares in Larnstead rose. The pump maker Hexavik and the daily Havblad were told, said Ada Reed of equipment maker Kverva.',
    ['organization Havblad', 'organization Hexavik', 'organization Kverva'],
  ],
  [
    'a side is a team, its captain a person',
    'He joined the Norwegian side Havnes in May and met captain Ada Reed.',
    ['organization Havnes', 'group Norwegian', 'person Ada Reed'],
  ],
] as const)('a word for a body stands before the name: %s', (_situation, text, expected) => {
  expect(summaryOf(text)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  [
    'bodies by their first word, and a school district',
    'She runs Grupo Velmar and serves the Diocese of Karlow and the Pickett Local School District.',
    [
      'organization Grupo Velmar',
      'organization Diocese of Karlow',
      'organization Pickett Local School District',
    ],
  ],
  [
    'places by theirs',
    'He was held at HMP Larnstead and swam in Loch Varnoch.',
    ['place HMP Larnstead', 'place Loch Varnoch'],
  ],
] as const)('what a first word tells: %s', (_situation, text, expected) => {
  expect(summaryOf(text)).toEqual(expect.arrayContaining([...expected]));
});
