import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

/** [what, text, one line per quotation: type | speaker | cue | words] */
type Case = readonly [string, string, readonly string[]];

const tabloid: readonly Case[] = [
  [
    'a neighbour told the paper',
    "A neighbour told The Chronicle: 'We heard shouting at about 3am and then it all went quiet.'",
    ['direct | A neighbour | told | We heard shouting at about 3am and then it all went quiet.'],
  ],
  [
    'a source, with an age and a trade before',
    "Mother-of-two Ada Reed, 34, a nurse from Saltham, said: 'It's the worst thing that's ever happened to us.'",
    ["direct | Ada Reed | said | It's the worst thing that's ever happened to us."],
  ],
  [
    'he added, in the next paragraph',
    "Josh Lind told the inquest: 'I tried to warn them.'\nHe added: 'Nobody listened to a word of it.'",
    [
      'direct | Josh Lind | told | I tried to warn them.',
      'direct | Josh Lind | added | Nobody listened to a word of it.',
    ],
  ],
  [
    'an insider',
    "'She's over the moon,' an insider revealed. 'They can't wait for the big day.'",
    [
      "direct | an insider | revealed | She's over the moon,",
      "direct | an insider | revealed | They can't wait for the big day.",
    ],
  ],
  [
    'a fan on a network',
    "One fan tweeted: 'I can't believe what I just watched!' Another wrote: 'Best night of my life.'",
    [
      "direct | One fan | tweeted | I can't believe what I just watched!",
      'direct | Another | wrote | Best night of my life.',
    ],
  ],
  [
    'captioned the picture',
    'Singer Mara Holm captioned the picture: “Home at last with my little family.”',
    ['direct | Mara Holm | captioned | Home at last with my little family.'],
  ],
  [
    'gushed',
    '“He is the kindest man I have ever met,” gushed the actress.',
    ['direct | the actress | gushed | He is the kindest man I have ever met,'],
  ],
];

const broadsheet: readonly Case[] = [
  [
    'stops outside the marks',
    "'The board has no plan', said Ada Reed, who chairs the inquiry. 'It has never had one.'",
    [
      'direct | Ada Reed | said | The board has no plan',
      'direct | Ada Reed | said | It has never had one.',
    ],
  ],
  [
    'interrupted, with an apostrophe',
    "'It isn't right,' says Josh Lind, 'that the fishermen's boats lie idle.'",
    [
      "direct | Josh Lind | says | It isn't right,",
      "direct | Josh Lind | says | that the fishermen's boats lie idle.",
    ],
  ],
  [
    'nested double marks',
    "Ada Reed said: 'He told me, “Never again,” and left.'",
    ['direct | Ada Reed | said | He told me, “Never again,” and left.'],
  ],
  [
    'a minister in the Commons',
    'Ada Reed, the shadow transport secretary, told MPs: “This government has run out of road.”',
    ['direct | Ada Reed | told | This government has run out of road.'],
  ],
  [
    'a letter to the paper',
    'In a letter to The Courier, 40 skippers warn that the cut “will sink half the fleet within a year”.',
    ['mixed | 40 skippers | warn | will sink half the fleet within a year'],
  ],
];

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

const wire: readonly Case[] = [
  [
    'a dateline before the quotation',
    'SALTHAM, March 3 (Agency) - “We will not sign,” Foreign Minister Ada Reed said on Tuesday.',
    ['direct | Ada Reed | said | We will not sign,'],
  ],
  [
    'told reporters in a place',
    '"The talks were frank," Josh Lind, the envoy, told reporters in Bridge End.',
    ['direct | Josh Lind | told | The talks were frank,'],
  ],
  [
    'quoted by an agency',
    '“There are no survivors,” the state news agency quoted police chief Paul Holm as saying.',
    ['direct | Paul Holm | saying | There are no survivors,'],
  ],
  [
    'an official who asked not to be named',
    '“It is a matter of days,” said a senior official who asked not to be named.',
    ['direct | a senior official | said | It is a matter of days,'],
  ],
  [
    'the ministry, on its page',
    'The ministry said on its website: “Flights will resume at noon.”',
    ['direct | The ministry | said | Flights will resume at noon.'],
  ],
  [
    'as saying, before',
    'The agency quoted Mara Holm as saying: “The border is closed.”',
    ['direct | Mara Holm | saying | The border is closed.'],
  ],
];

const english: readonly Case[] = [
  [
    'averred',
    '“Justice delayed is justice denied,” averred senior advocate Ada Reed.',
    ['direct | Ada Reed | averred | Justice delayed is justice denied,'],
  ],
  [
    'informed',
    '“Two accused have been arrested,” informed police superintendent Josh Lind.',
    ['direct | Josh Lind | informed | Two accused have been arrested,'],
  ],
  [
    'opined',
    '“The scheme needs a fresh look,” opined Mara Holm.',
    ['direct | Mara Holm | opined | The scheme needs a fresh look,'],
  ],
  [
    'while addressing a gathering',
    'While addressing a gathering in Saltham, Ada Reed said, “Our farmers will get their due.”',
    ['direct | Ada Reed | said | Our farmers will get their due.'],
  ],
  [
    'further added',
    '“We have enough beds,” he further added.\nDr Josh Lind heads the ward.',
    ['direct | he | added | We have enough beds,'],
  ],
  [
    'lamented',
    '“Nobody comes here any more,” lamented Paul Holm, a trader at the market.',
    ['direct | Paul Holm | lamented | Nobody comes here any more,'],
  ],
  [
    'quipped',
    '“I shall believe it when I see it,” quipped the governor.',
    ['direct | the governor | quipped | I shall believe it when I see it,'],
  ],
  [
    'Mr, in a paper of the south',
    '“Mate, it was wild,” Mr Lind told the ABC.\nJosh Lind farms at Bridge End.',
    ['direct | Josh Lind | told | Mate, it was wild,'],
  ],
  [
    'disclosed',
    'The commissioner, Mrs Ada Reed, disclosed that “over 200 suspects are in our custody.”',
    ['direct | Ada Reed | disclosed | over 200 suspects are in our custody.'],
  ],
  [
    'urged',
    '“Stay at home,” urged health minister Mara Holm.',
    ['direct | Mara Holm | urged | Stay at home,'],
  ],
];

const local: readonly Case[] = [
  [
    'a councillor with a party in brackets',
    'Cllr Ada Reed (Lab, Bridge End) said: “Residents have had enough of potholes.”',
    ['direct | Ada Reed | said | Residents have had enough of potholes.'],
  ],
  [
    'a business owner',
    '“Trade is down by half,” said Josh Lind, who owns the Anchor café on Pier Street.',
    ['direct | Josh Lind | said | Trade is down by half,'],
  ],
  [
    'a spokesperson for a service',
    'A spokesperson for Saltham Fire Service said: “Crews were called at 4.10pm.”',
    ['direct | A spokesperson for Saltham Fire Service | said | Crews were called at 4.10pm.'],
  ],
  [
    'a couple',
    '“We met on the ferry,” the couple said.',
    ['direct | the couple | said | We met on the ferry,'],
  ],
  [
    'a sign on the door',
    'A sign on the door read: “Closed until further notice.”',
    ['direct | A sign on the door | read | Closed until further notice.'],
  ],
];

const long: readonly Case[] = [
  [
    'a beat before the attribution',
    '“I used to think,” Ada Reed said, looking out at the water, “that I would die here.”',
    [
      'direct | Ada Reed | said | I used to think,',
      'direct | Ada Reed | said | that I would die here.',
    ],
  ],
  [
    'an action instead of a verb of saying',
    'Josh Lind shrugged. “You get used to it.”',
    ['direct | Josh Lind | shrugged | You get used to it.'],
  ],
  [
    'she laughs',
    '“I was never any good at it.” She laughs. “Ask my mother.”\nAda Reed gave up in May.',
    ['direct | - | - | I was never any good at it.', 'direct | She | laughs | Ask my mother.'],
  ],
  [
    'he had told me once',
    '“Nobody leaves,” he had told me once. Josh Lind was right.',
    ['direct | he | told | Nobody leaves,'],
  ],
  [
    'the writer asks, the other answers',
    '“Why did you stay?” I asked. “Where would I go?” said Mara Holm.',
    ['direct | I | asked | Why did you stay?', 'direct | Mara Holm | said | Where would I go?'],
  ],
  [
    'recalls, in the present',
    '“It was dark,” Paul Holm recalls. “We could hear the sea.”',
    [
      'direct | Paul Holm | recalls | It was dark,',
      'direct | Paul Holm | recalls | We could hear the sea.',
    ],
  ],
];

describe.each([
  ['tabloids', tabloid],
  ['broadsheets', broadsheet],
  ['match reports', sport],
  ['business', business],
  ['courts', court],
  ['science', science],
  ['wires', wire],
  ['English of the world', english],
  ['the local paper', local],
  ['long reads', long],
] as const)('%s', (_style, cases) => {
  it.each(cases)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
