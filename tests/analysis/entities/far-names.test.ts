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

table('people of many lands', [
  [
    'a capital I with its dot is a capital',
    'The mayor, Ekrem İlkeroğlu, told İbrahim Yılderen that the road to İzmir was shut, and İlkeroğlu left at noon.',
    ['person Ekrem İlkeroğlu ×2', 'person İbrahim Yılderen', 'place İzmir'],
  ],
  [
    'a family name that looks like a month',
    'The vice chairman of the firm, Jun Dae-sol, told reporters on Friday that the plant would be shut.',
    ['person Jun Dae-sol'],
  ],
  [
    'a given name that a people has too',
    'Prosecutors accused Christian Pintaro Garvel and two others of taking money from the fund, the court was told.',
    ['person Christian Pintaro Garvel'],
  ],
  [
    'a person whom nobody knows, behind the land that has them',
    'The guests at the summit were welcomed by the foreign minister, by Tunisia’s Kasri Sodeid and by a choir of children from the town.',
    ['place Tunisia', 'person Kasri Sodeid'],
  ],
  [
    'a player with two surnames, whom the tagger takes for a team',
    'The team won on Saturday. Jamal Whitmoor-Reyne scored 28 points and the home side beat the visitors 101-92 in front of a sell-out crowd.',
    ['person Jamal Whitmoor-Reyne'],
  ],
  [
    'titles of parliaments and of the police',
    'The sitting was suspended by Ceann Comhairle Verona Tarrell, after Det Con Gareth Pollick told the committee that two men had been held.',
    ['person Verona Tarrell', 'person Gareth Pollick'],
  ],
  [
    'a rank alone before a bracket is nobody',
    'Her husband, Squadron Leader (retd) Omar Janjuri, survived the crash, and the bus driver was taken away.',
    ['person Omar Janjuri'],
  ],
  [
    'the two who play sets, in a story of other things',
    'The minister planted an oak with the champion. She had beaten Arenda Sabolka 6-2, 6-1 in the city a week before, and the mayor thanked her.',
    ['person Arenda Sabolka'],
  ],
]);

table('bodies of many lands', [
  [
    'a president’s house is not called after the president',
    'He had been an adviser in the Brandtmoor White House for two years, and the Democratic White House after that was no better for him.',
    ['person Brandtmoor', 'organization White House ×2', 'group Democratic'],
  ],
  [
    'a company with its ending, of which the tagger finds the half',
    'The fine was the highest yet, the agency said on Friday, after Fjordvik Havbruk ASA had let 40,000 salmon escape from a farm off the coast.',
    ['organization Fjordvik Havbruk ASA'],
  ],
  [
    'the letters of a club and its name',
    'The coach was sacked hours after a 3-0 loss to AFC Panthers at home, and the striker left the club after the match.',
    ['organization AFC Panthers'],
  ],
  [
    'a body before a title that begins with a word of bodies',
    'In her speech Assembly of River Nations National Chief Cindy Woodmoor thanked the people who had come from far away.',
    ['organization Assembly of River Nations', 'person Cindy Woodmoor'],
  ],
  [
    'tankers',
    'The ship belonged to Halvor Tankers of Piraeus, and the crew had asked for help in the night.',
    ['organization Halvor Tankers', 'place Piraeus'],
  ],
]);

table('things of many lands', [
  [
    'a code, an order and a siege',
    'The judges said the police had violated the Code of Criminal Procedure. The old man, who wore the Order of Merit, had been a boy in the Siege of Larnstead.',
    ['other Code of Criminal Procedure', 'other Order of Merit', 'other Siege of Larnstead'],
  ],
  [
    'laws that go by a number',
    'The leader spoke about Bill 96 in the town hall, and his rival asked voters to reject Proposition 36 in the autumn, as the law on schools, Title IX, does not allow it.',
    ['other Bill 96', 'other Proposition 36', 'other Title IX'],
  ],
  [
    'whose prize it is',
    'The farmer will be handed the King’s Service Medal on Friday, and her sister has won the Governor General’s Literary Award for a book on sheep.',
    ['other King’s Service Medal', 'other Governor General’s Literary Award'],
  ],
  [
    'a ship with its letters at the head of a sentence',
    'The coast guard stopped all ferries. BRP Gabriela Salang, a patrol ship, was sent to the island before dawn on Friday.',
    ['other BRP Gabriela Salang'],
  ],
  [
    'a case in court is one thing, and no two sentences',
    'The court agreed to hear Alvero v. Midmoor Independent School District, and the lawyers cited Engelby v. Vitane in their brief, which the judges had not read.',
    ['other Alvero v. Midmoor Independent School District', 'other Engelby v. Vitane'],
  ],
  [
    'a law and its year, and a numbered one behind another',
    'She sued under the First Amendment and Title VII of the Civil Rights Act of 1964, and the court agreed to hear the case.',
    ['other First Amendment', 'other Title VII', 'other Civil Rights Act of 1964'],
  ],
  [
    'an award that somebody has won',
    'She had been a nurse before she married the Oscar-winning director and the father of her Grammy-nominated sister.',
    ['other Oscar', 'other Grammy'],
  ],
  [
    'a work somebody directed or starred in, in marks',
    'For years she had starred in "Winter Bread" and her husband had directed "The Harbour Again" before the money ran out.',
    ['other Winter Bread', 'other Harbour Again'],
  ],
]);

table('letters and heads that are no names', [
  [
    'the letters of a rank before its holder',
    'The money was found on Friday. Additional SP Tanvir Rahmal Khano recovered it from a house, and the suspect was held.',
    ['person Tanvir Rahmal Khano'],
  ],
  [
    'a company of the lists whose words are those of offices',
    'Shelters were opened in the night; Duke Energy said 600,000 customers lacked power on the coast.',
    ['organization Duke Energy'],
  ],
]);
