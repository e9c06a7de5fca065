import { describe, expect, it } from 'vitest';
import { type Case, lines } from './find.js';

const sport: readonly Case[] = [
  [
    'a manager after the match',
    'Saltham manager Josh Lind: “I thought we were second best in every department.”',
    ['direct | Josh Lind | - | I thought we were second best in every department.'],
  ],
  [
    'a player who scored',
    '“It was a great feeling to see it go in,” said the 23-year-old striker.',
    ['direct | the 23-year-old striker | said | It was a great feeling to see it go in,'],
  ],
  [
    'told the club’s channel',
    '“We keep going,” Reed told the club’s website. “There are ten games left.”\nAda Reed took over in May.',
    [
      'direct | Ada Reed | told | We keep going,',
      'direct | Ada Reed | told | There are ten games left.',
    ],
  ],
  [
    'admitted, conceded',
    '“They deserved it,” admitted Bridge End captain Paul Holm.',
    ['direct | Paul Holm | admitted | They deserved it,'],
  ],
  [
    'a coach who is asked',
    'Asked about the red card, coach Mara Holm said: “I have not seen it again.”',
    ['direct | Mara Holm | said | I have not seen it again.'],
  ],
  [
    'enthused',
    '“What a night,” enthused Lind. “The fans were unreal.”\nCoach Josh Lind has won three cups.',
    [
      'direct | Josh Lind | enthused | What a night,',
      'direct | Josh Lind | enthused | The fans were unreal.',
    ],
  ],
];

const business: readonly Case[] = [
  [
    'the company in a statement',
    '“We take the safety of our crews very seriously,” the company said in a statement.',
    ['direct | the company | said | We take the safety of our crews very seriously,'],
  ],
  [
    'analysts at a bank',
    '“Demand is softening,” analysts at Holm & Reed said in a note to clients.',
    ['direct | analysts at Holm & Reed | said | Demand is softening,'],
  ],
  [
    'wrote in a note',
    '“The shares look expensive,” Ada Reed, an analyst at Northbank, wrote in a note.',
    ['direct | Ada Reed | wrote | The shares look expensive,'],
  ],
  [
    'chief executive, before the name',
    'Sallow Lines chief executive Josh Lind said on a call with analysts that margins would be “under pressure for the rest of the year.”',
    ['mixed | Josh Lind | said | under pressure for the rest of the year.'],
  ],
  [
    'says Mr., present tense, in the old style',
    "``The market is nervous,'' says Mr. Lind. ``Nobody wants to be first.''\nJosh Lind trades bonds.",
    [
      'direct | Josh Lind | says | The market is nervous,',
      'direct | Josh Lind | says | Nobody wants to be first.',
    ],
  ],
  [
    'a spokeswoman who declines',
    'A spokeswoman for Sallow Lines declined to comment beyond saying the talks were “constructive.”',
    ['mixed | A spokeswoman for Sallow Lines | saying | constructive.'],
  ],
  [
    'people familiar',
    '“The offer is on the table,” said one person familiar with the matter.',
    ['direct | one person familiar with the matter | said | The offer is on the table,'],
  ],
  [
    'an executive at the end',
    '“This was a record quarter,” commented Mara Holm, Chief Financial Officer of Sallow Lines.',
    ['direct | Mara Holm | commented | This was a record quarter,'],
  ],
];

const court: readonly Case[] = [
  [
    'sentencing',
    'Sentencing him, Judge Ada Reed said: “You showed no remorse at all.”',
    ['direct | Ada Reed | said | You showed no remorse at all.'],
  ],
  [
    'prosecuting',
    'Josh Lind, prosecuting, told the court: “She was seen leaving by the back door.”',
    ['direct | Josh Lind | told | She was seen leaving by the back door.'],
  ],
  [
    'in mitigation',
    'Mara Holm, defending, said her client was “a man who had lost everything”.',
    ['mixed | Mara Holm | said | a man who had lost everything'],
  ],
  [
    'the victim’s statement, read by somebody',
    'In a statement read to the court, his mother said: “My boy went to work and never came home.”',
    ['direct | his mother | said | My boy went to work and never came home.'],
  ],
  [
    'the judge addressed the accused',
    '“You are a danger to the public,” the judge told Lind.',
    ['direct | the judge | told | You are a danger to the public,'],
  ],
  [
    'a detective after the case',
    'Speaking after the hearing, Det Insp Paul Holm, of Bridge End Police, said: “We hope this brings some comfort.”',
    ['direct | Paul Holm | said | We hope this brings some comfort.'],
  ],
];

const science: readonly Case[] = [
  [
    'a cry is nobody’s name',
    '“Don’t shoot him,” she says.\nShe then urges her husband to come out and says, “Don’t you do it,” until shots are heard.',
    ['direct | she | says | Don’t shoot him,', 'direct | She | says | Don’t you do it,'],
  ],
  [
    'a lead author',
    '“This is the first direct evidence of a tide on the moon,” says lead author Ada Reed of Saltham University.',
    ['direct | Ada Reed | says | This is the first direct evidence of a tide on the moon,'],
  ],
  [
    'who was not involved',
    '“It is careful work,” says Mara Holm, a geologist at Bridge End, who was not involved in the study.',
    ['direct | Mara Holm | says | It is careful work,'],
  ],
  [
    'explains, professor',
    '“The cells forget what they were,” explains Professor Josh Lind, who led the research. “That came as a surprise.”',
    [
      'direct | Josh Lind | explains | The cells forget what they were,',
      'direct | Josh Lind | explains | That came as a surprise.',
    ],
  ],
  [
    'the authors write',
    '“Our results call for caution,” the authors write in the journal Tides.',
    ['direct | the authors | write | Our results call for caution,'],
  ],
  [
    'the paper concludes',
    'The paper concludes that warming is “very likely to continue for decades”.',
    ['mixed | The paper | concludes | very likely to continue for decades'],
  ],
];

describe.each([
  ['match reports', sport],
  ['business news', business],
  ['reports from a court', court],
  ['science news', science],
] as const)('%s', (_style, cases) => {
  it.each(cases)('name their speakers: %s', (_, text, expected) =>
    expect(lines(text)).toEqual(expected),
  );
});
