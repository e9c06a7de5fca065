import { describe, expect, it } from 'vitest';
import { type Case, lines } from './find.js';

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
  ['wires', wire],
  ['papers in the English of the world', english],
  ['local papers', local],
  ['long reads', long],
] as const)('%s', (_style, cases) => {
  it.each(cases)('name their speakers: %s', (_, text, expected) =>
    expect(lines(text)).toEqual(expected),
  );
});
