import { describe, expect, test } from 'vitest';
import { summaryOf } from './names.js';

type Row = readonly [situation: string, text: string, expected: readonly string[]];

/** Each row: all names of the text, as a fact-checker would list them. Invented people and bodies. */
function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_situation, text, expected) => {
      expect(summaryOf(text).sort()).toEqual([...expected].sort());
    });
  });
}

table('teams that a score, a fixture or a list shows', [
  [
    'in lines of results, whatever the tagger makes of them',
    'Results of league matches on Saturday:\nDivision one\nBarndale 1 Oakmoor 3\nLarnstead 1 Port Quill 0\nPort Carden 2 St Brannock 0\nThe striker scored a penalty goal.\nPostponed: Birmingham v Barnsley',
    [
      'organization Barndale',
      'organization Oakmoor',
      'organization Larnstead',
      'organization Port Quill',
      'organization Port Carden',
      'organization St Brannock',
      'organization Birmingham',
      'organization Barnsley',
    ],
  ],
  [
    'beside another one in a list',
    'Essex beat Sussex by six wickets. Their title rivals Essex, Derbyshire and Surrey all play at home in the county championship next week, and the league season ends in May after two more matches for each team.',
    [
      'organization Essex ×2',
      'organization Sussex',
      'organization Derbyshire',
      'organization Surrey',
    ],
  ],
  [
    'by what their town is said to do',
    'Derbyshire held on for a draw with five wickets left after their captain scored 64 in the second innings. Surrey need two points from the last match of the season. Ada Reed was out for 12.',
    ['organization Derbyshire', 'organization Surrey', 'person Ada Reed'],
  ],
  [
    'players of a scorecard, however they were out',
    'Scoreboard of the one-day match, first innings, the visitors batting:\nS. Lawton c Tilleke b Dharman 13\nR. Ponder not out 46\nBowling: Vasser 7-0-29-0, Dharman 9-0-49-1. Overs lost to rain: two. The batsman scored 46 runs.',
    [
      'person S. Lawton',
      'person R. Ponder',
      'person Tilleke',
      'person Dharman ×2',
      'person Vasser',
    ],
  ],
]);

table('seats of members', [
  [
    'before their letters, in many lands',
    'The bill was backed by Velden North MP Ada Reed when it came to the house. It was then opposed by St Brannock MP Karim Holt, who had asked for more time, and by the Vale of Sallow MP Dr Leela Quill.',
    [
      'place Velden North',
      'person Ada Reed',
      'place St Brannock',
      'person Karim Holt',
      'place Vale of Sallow',
      'person Leela Quill',
    ],
  ],
]);

table('places told by their frame or head', [
  [
    'the province of a saint, the capital, a village by a first name',
    'He was born in the province of Los Santos and moved to the town of Ada. Fighting reached the capital Veldana on Monday.',
    ['place Los Santos', 'place Ada', 'place Veldana'],
  ],
  [
    'a small word and a hyphen belong to the place',
    'Prices rose in sub-Saharan Africa, the bank said.',
    ['place sub-Saharan Africa'],
  ],
  [
    'hotels, and centres that are halls',
    'They met at the Larnstead Grand Hotel and later in the Velden Conference Centre.',
    ['place Larnstead Grand Hotel', 'place Velden Conference Centre'],
  ],
]);

table('bodies told by what stands in them or beside them', [
  [
    'a firm that is called like a person, and has done something',
    'Morrison Lyle, which has built 400 homes in Dunlaw, said it would appeal.',
    ['organization Morrison Lyle', 'place Dunlaw'],
  ],
  [
    'a paper, whatever the tagger makes of it',
    'A neighbour told the Dunlaw Echo she was shocked.',
    ['organization Dunlaw Echo'],
  ],
  [
    'a part of a force, by its task',
    'Officers of the Special Detective Unit and the Serious Fraud Squad arrested Ada Reed.',
    ['organization Special Detective Unit', 'organization Serious Fraud Squad', 'person Ada Reed'],
  ],
  [
    'the capital inside, where the lists know it',
    'Rivals easyJet and Lufthansa fell.',
    ['organization easyJet', 'organization Lufthansa'],
  ],
  [
    'letters that nothing in brackets explains',
    'Ada Reed struck an unbeaten 67 as Chennai Super Kings won by six wickets at the ground on April 8. CSK will take on the visitors on April 14.',
    ['organization Chennai Super Kings ×2', 'person Ada Reed'],
  ],
]);

table('no names', [
  [
    'letters of ranks and of money, and the office’s word for its land',
    'Sub-Inspector (SI) Ravi Menon said an FIR was registered. The SHO was present. The USD rose, and the President of the Republic spoke.',
    ['person Ravi Menon'],
  ],
  [
    'letters behind a counsel are no club',
    'Dominic McGann SC, prosecuting, said so.',
    ['person Dominic McGann'],
  ],
]);

table('people that are cut, or taken for something else', [
  [
    'an initial without its point',
    'A bench of Justice M Nagarasa also told the police not to insist on his presence.',
    ['person M Nagarasa'],
  ],
  [
    'a title and a first name that the tagger leaves out',
    'On Friday Rep. Paolo Duterte and Sen. Imee Marcos objected.',
    ['person Imee Marcos', 'person Paolo Duterte'],
  ],
  [
    'letters of a Commonwealth counsel',
    'The appeal was argued by Sanjay Rajaratan PC before the full bench.',
    ['person Sanjay Rajaratan'],
  ],
  [
    'a surname that begins with capital particles',
    '“We lost it there,” said Johan van der Merwe, 31. A quick penalty from Van der Merwe five metres from the line was stopped.',
    ['person Johan van der Merwe ×2'],
  ],
  [
    'a title in what is called after a ruler is no title',
    'The final was moved to the Sultan Karim Sports Complex after the rain.',
    ['place Sultan Karim Sports Complex'],
  ],
]);

table('roads, stations and services', [
  [
    'a number belongs to the road',
    'He was driving on Interstate 80 and later on Highway 92 when it rained.',
    ['place Interstate 80', 'place Highway 92'],
  ],
  [
    'a police station is a house',
    'The Hattan Police Station launched an awareness campaign.',
    ['place Hattan Police Station'],
  ],
  [
    'health services, firms and schools are no people',
    'It was confirmed by Fraser Health this week. The profit of Deepak Fertilisers rose, and pupils of Cowden Elementary sang.',
    [
      'organization Fraser Health',
      'organization Deepak Fertilisers',
      'organization Cowden Elementary',
    ],
  ],
  [
    'what somebody left for something else is two names',
    'The striker left Chelsea for Barrow last summer, and his agent left ConocoPhillips for Shell.',
    [
      'organization Chelsea',
      'organization Barrow',
      'organization ConocoPhillips',
      'organization Shell',
    ],
  ],
  [
    'letters with an ampersand are no partners of the firm before them',
    'On the high street, shares in Greggs, B&M and Ocado rose.',
    ['organization Greggs', 'organization B&M', 'organization Ocado'],
  ],
]);

table('figures and events', [
  [
    'money is no name',
    'It cost RM1.2bil last year, and the naira closed at N1,450 on the market while a bus fare was Rs 200 at most.',
    [],
  ],
  [
    'the score between two teams joins nothing',
    'Peterborough United 3 Bolton Wanderers 3\nThe striker scored twice as the home side came from behind for a draw in the league on Tuesday night. The goalkeeper saved a penalty.',
    ['organization Peterborough United', 'organization Bolton Wanderers'],
  ],
  [
    'a tournament is no place',
    'He reached the semifinals of the Hong Kong Open on Friday.',
    ['event Hong Kong Open'],
  ],
]);

table('what stands beside or inside a name', [
  [
    'a sentence full of names is no headline',
    'The vote was held in May. Velden North MP Ada Reed met Larnstead East MP Jo Vogt at Karlow Hall.',
    [
      'place Velden North',
      'person Ada Reed',
      'place Larnstead East',
      'person Jo Vogt',
      'place Karlow Hall',
    ],
  ],
  [
    'a count before a body',
    'The ministry tracked 12 People’s Liberation Army aircraft on Tuesday.',
    ['organization People’s Liberation Army'],
  ],
  [
    'the brackets of a law',
    'He was charged with contravening Section 31 of the Criminal Law (Codification and Reform) Act, the court heard.',
    ['other Criminal Law (Codification and Reform) Act'],
  ],
  [
    'a first name that a team has, where a coach tells the team',
    'Penrith snapped their losing streak with a win that nobody saw coming, and the halves scored a try each before half-time. This match saw Penrith coach Ivan Cleary change the team after the season opened.',
    ['organization Penrith ×2', 'person Ivan Cleary'],
  ],
]);

table('what opens or ends a name', [
  [
    'words that open a sentence, and weekdays of several',
    'Elsewhere Dunfermline have released a striker. The club trains on Tuesdays and Fridays, and the coach said the team would play the match.',
    ['organization Dunfermline'],
  ],
  [
    'a Welsh school is a body',
    'The cabinet is to decide whether to close Ysgol Aberfelin, which has eight pupils.',
    ['organization Ysgol Aberfelin'],
  ],
  [
    'the team behind a score',
    'The striker scored twice in the match. The league leaders lost 4-2 to Villarreal, and the goalkeeper saw red in the second half.',
    ['organization Villarreal'],
  ],
]);
