import { expect, test } from 'vitest';
import { summaryOf } from './names.js';

const sport = 'The coach said the team won the match after two wickets.';

/** What of the text should be found. Invented people and teams. */
test.each([
  [
    'who caught and bowled',
    `${sport}\nA. Reed c Hobbes b Pallivan 34\nR. Vogt lbw b Pallivan 2`,
    ['person Hobbes', 'person Pallivan ×2'],
  ],
  [
    'a squad in brackets',
    `${sport} It was won by Ben Orlan (Velden Rush) in two hours.`,
    ['person Ben Orlan', 'organization Velden Rush'],
  ],
  [
    'the last word of a club that is named in full',
    `${sport} Larnstead Rovers won the cup. Nothing went right for Rovers after that. “Good,” the Rovers owner said.`,
    ['organization Larnstead Rovers ×3'],
  ],
  [
    'a plural nickname with a verb of a team, here and elsewhere',
    `${sport} The Otters beat Port Sallow on Sunday. A penalty sent the Otters through.`,
    ['organization Otters ×2'],
  ],
  [
    'the town of a team named in full',
    `${sport} The Larnstead Otters came. Larnstead has lost three of four.`,
    ['organization Larnstead Otters ×2'],
  ],
  [
    'a club that is a first name too, and nobody’s here',
    `${sport} Chelsea dropped two points after Danny Orlebar missed. Orlebar said Chelsea should have won.`,
    ['organization Chelsea ×2', 'person Danny Orlebar ×2'],
  ],
  [
    'a first name that is a club too',
    `${sport} Chelsea Orlebar won the jump. Chelsea was pleased.`,
    ['person Chelsea Orlebar ×2'],
  ],
  [
    'a club that is called a city',
    `${sport} They lost to league leaders Marchmont City on Sunday.`,
    ['organization Marchmont City'],
  ],
  [
    'the land of a player before the score is none',
    `${sport} She beat third seed Rafa Castell of Spain 7-6, 6-4.`,
    ['place Spain', 'person Rafa Castell'],
  ],
  [
    'an award of the day is no club',
    `${sport} Striker Ada Reed won the Vendo Man of the Match award.`,
    ['person Ada Reed'],
  ],
  [
    'the lands of two players are no teams',
    `${sport} Tom Haase of Germany beat Luxembourg's Gilles Mulder in straight sets.`,
    ['place Germany', 'place Luxembourg'],
  ],
  [
    'a side behind a tally, a side that is hosted',
    `${sport} Ada Reed had 15 for Memphis. The Otters host Wichita on Friday.`,
    ['organization Memphis', 'organization Wichita'],
  ],
  [
    'clubs beside a club of the lists',
    `${sport} Reed is wanted by Everton and Sallow.`,
    ['organization Everton', 'organization Sallow'],
  ],
  [
    'a club that is left for another, where clubs tell what the news is about',
    'The goalkeeper Ada Reed left Basel for Lille in 2020. She had played for Everton, Arsenal, Sunderland and West Ham, and Everton wanted her back.',
    ['organization Basel', 'organization Lille'],
  ],
  [
    'a full name that the tagger hardly believes, by the surname',
    `${sport} Draymond Orlebar was ejected after a foul. Orlebar said no, and his father, too, said Orlebar was hurt.`,
    ['person Draymond Orlebar ×3'],
  ],
  [
    'the place of a dateline is none of the team’s votes',
    `KANSAS CITY, Mo. (AP) — ${sport} Kansas City held off Wichita 3-2.`,
    ['place KANSAS CITY', 'organization Kansas City'],
  ],
  [
    'a party behind a candidate with the votes',
    'The result was told at night: Ada Reed (Velden Ind) 1,204 and Marco Vogt (Con) 288.',
    ['organization Velden Ind', 'organization Con'],
  ],
  [
    'a headline’s as ends a name',
    'Larnstead loses control of Thornaby Vale Council as Velden surges\n\nThe vote was held on Thursday and was close.',
    ['organization Thornaby Vale Council'],
  ],
] as const)('sport and votes: %s', (_situation, text, expected) => {
  const found = summaryOf(text);
  expect(found).toEqual(expect.arrayContaining([...expected]));
  expect(found).not.toContain('organization Man');
});
