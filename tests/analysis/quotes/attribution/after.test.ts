import { describe, expect, it } from 'vitest';
import { type Case, lines } from '../find.js';

const after: readonly Case[] = [
  ...(
    [
      ['mother-of-three Ada Reed', 'Ada Reed'],
      ['34-year-old Ada Reed', 'Ada Reed'],
      ['34-year-old nurse Ada Reed', 'Ada Reed'],
      ['then-mayor Ada Reed', 'Ada Reed'],
      ['former two-time champion Ada Reed', 'Ada Reed'],
      ['actor, director and producer Ada Reed', 'Ada Reed'],
      ['chairman and chief executive Ada Reed', 'Ada Reed'],
      ['the mother-of-three', 'the mother'],
    ] as const
  ).map(
    ([who, name]): Case => [
      `said ${who}`,
      `“We sail,” said ${who}.`,
      [`direct | ${name} | said | We sail,`],
    ],
  ),
  [
    'a stop inside the marks, and “adding” behind the verb',
    '“The boats were lost.” Harbour Officer Ada Reed said, adding that more had come.',
    ['direct | Ada Reed | said | The boats were lost.'],
  ],
  [
    'who asks back after an answer is not who answered',
    '“It was late?” asked Josh Lind.\n\n“Yes,” Ada Reed replied.\n\n“And might his boat not have been lost?”',
    [
      'direct | Josh Lind | asked | It was late?',
      'direct | Ada Reed | replied | Yes,',
      'direct | - | - | And might his boat not have been lost?',
    ],
  ],
  [
    'whom the sentence before asked, before it names her',
    '“The boats are safe,” wrote clerk Hester Vance.\n\nAsked whether she would go, Ms Reed laughed. “I think of it every morning,” she replied.',
    [
      'direct | Hester Vance | wrote | The boats are safe,',
      'direct | Reed | replied | I think of it every morning,',
    ],
  ],
  [
    'a body that is spelt as a pronoun',
    'The talks ended. “We regret the delay,” WHO said.',
    ['direct | WHO | said | We regret the delay,'],
  ],
  [
    'somebody who is heard saying it',
    '“We sail,” Ada Reed can be heard shouting. “Wait,” Josh Lind was overheard saying.',
    ['direct | Ada Reed | shouting | We sail,', 'direct | Josh Lind | saying | Wait,'],
  ],
  [
    'a word that belongs to the verb before the name',
    '“We sail,” chimed in Capt. Josh Lind. “We do,” fired back the pilot Ada Reed. “Now,” called out Cole Otter.',
    [
      'direct | Josh Lind | chimed | We sail,',
      'direct | Ada Reed | fired | We do,',
      'direct | Cole Otter | called | Now,',
    ],
  ],
  [
    'a title, a comma and a name',
    'According to a poll by the Herald, the gap is “well within the margin,” its director, Prof. Ada Reed, said.',
    ['mixed | Ada Reed | said | well within the margin,'],
  ],
  [
    'an office before the name at the end of a reported sentence',
    'Ada Reed “fully supports” Captain Josh Lind, harbour board secretary Paul Otter said on Monday.',
    ['mixed | Paul Otter | said | fully supports'],
  ],
  [
    'a question queried',
    '“How can you tell?” Josh Lind queried.',
    ['direct | Josh Lind | queried | How can you tell?'],
  ],
  [
    'a clause with who that no comma closes',
    '“This raises new questions,” Ada Reed, who is chairman of Friends of the Harbour said on Monday. “We wait.”',
    [
      'direct | Ada Reed | said | This raises new questions,',
      'direct | Ada Reed | said | We wait.',
    ],
  ],
  [
    'a badge in marks before the verb',
    '“We have sailed worse,” Port Mallow pilot Cole Lind, wearing a hat and “Fair Wind” badges, said as the rain came.',
    ['direct | Cole Lind | said | We have sailed worse,'],
  ],
  [
    "somebody's introducer, by name",
    'Cole Otter spoke. “It is about time,” exhorted Otter’s introducer, actress Ada Lind.',
    ['direct | Ada Lind | exhorted | It is about time,'],
  ],
  [
    'a company with an ampersand',
    '“We are shocked,” one R&D employee told the Herald.',
    ['direct | one R&D employee | told | We are shocked,'],
  ],
  [
    'a passive after it',
    'Ada Reed had said that the boat was “under control”, a remark for which she was mocked.',
    ['mixed | Ada Reed | said | under control'],
  ],
  ['someone', '“We sail,” said someone on the quay.', ['direct | someone | said | We sail,']],
  [
    'someone before the verb',
    '“We sail,” someone shouted.',
    ['direct | someone | shouted | We sail,'],
  ],
  [
    'a source without what was done to it',
    'The boats were “a danger to all,” according to emails obtained by the paper.',
    ['mixed | emails | according | a danger to all,'],
  ],
  [
    'an apposition that no comma closes',
    '“I need not sell my sheep,” Ada Reed, a shepherd and resident of Port Mallow told the paper.',
    ['direct | Ada Reed | told | I need not sell my sheep,'],
  ],
  [
    'several people after a name are no apposition',
    'With Ada Reed, officials said: “We need not sell.”',
    ['direct | officials | said | We need not sell.'],
  ],
  [
    'a rank before the noun',
    '“The new wing opens in May,” said the first lady, Ada Reed.',
    ['direct | Ada Reed | said | The new wing opens in May,'],
  ],
  [
    'a trade that no list knows, with its name apart',
    '“We are talking about a whole port,” explains local speleologist, Dr Josh Lind.',
    ['direct | Josh Lind | explains | We are talking about a whole port,'],
  ],
  [
    'a trade without a name is none',
    '“We are talking about a whole port,” explains local speleologist, and nobody laughs.',
    ['direct | - | - | We are talking about a whole port,'],
  ],
  [
    'an adverb before the verb',
    '“The pilot has joined the crew,” officially announced the council.',
    ['direct | the council | announced | The pilot has joined the crew,'],
  ],
  [
    'what somebody is going to say',
    '“Our aim is a free ferry,” Ada Reed is expected to say.',
    ['direct | Ada Reed | say | Our aim is a free ferry,'],
  ],
  [
    'two titles in short',
    '“We are grateful for the ferry,” Sec. Gen. Ada Reed said in a statement.',
    ['direct | Ada Reed | said | We are grateful for the ferry,'],
  ],
  [
    'who shares',
    '“Nobody cares about the old pier,” shares Ada Reed.',
    ['direct | Ada Reed | shares | Nobody cares about the old pier,'],
  ],
  [
    'a verb that no list knows, where only a verb of saying can stand',
    '“We never sail!” warbled Ada Reed.',
    ['direct | Ada Reed | warbled | We never sail!'],
  ],
  [
    'the same after its subject',
    '“We never sail,” the mayor fretted.',
    ['direct | the mayor | fretted | We never sail,'],
  ],
  [
    'not a participle that tells of the words',
    'On the wall is “We never sail,” painted in red.',
    [],
  ],
  [
    'somebody of a party',
    '“We never sail,” said one Republican involved in the plan.',
    ['direct | one Republican | said | We never sail,'],
  ],
  [
    'the same before the verb',
    '“We never sail,” a Palestinian said.',
    ['direct | a Palestinian | said | We never sail,'],
  ],
  [
    'who and no comma',
    '“We never sail,” a sailor who lives nearby said.',
    ['direct | a sailor | said | We never sail,'],
  ],
  [
    'a spokesman for people',
    '“We never sail,” a spokesman for harbour Democrats said.',
    ['direct | a spokesman | said | We never sail,'],
  ],
  [
    'a semicolon ends the search',
    '“We sail,” she wrote to the board; Josh Lind said no.',
    ['direct | she | wrote | We sail,'],
  ],
  [
    'what stands after a semicolon attributes nothing',
    '“We never sail in winter!” is a rule; she said so.',
    ['direct | - | - | We never sail in winter!'],
  ],
  [
    'the writer, when a name stands further on',
    '“We never sail in winter,” said I, and Josh Lind said nothing.',
    ['direct | I | said | We never sail in winter,'],
  ],
  [
    'a verb of another meaning in the next sentence',
    'Ada Reed said, “We sail.” Josh Lind then opened the gate.',
    ['direct | Ada Reed | said | We sail.'],
  ],
  [
    'a pronoun behind an opening',
    '“We sail!” In the end she said.',
    ['direct | she | said | We sail!'],
  ],
  [
    'a second verb has the first one’s subject',
    '“We never sail in winter!” Ada Reed writes and Josh Lind says.',
    ['direct | Ada Reed | writes | We never sail in winter!'],
  ],
  [
    'the lead of the next one',
    'Ada Reed said, “We sail,” and Josh Lind said, “We stay.”',
    ['direct | Ada Reed | said | We sail,', 'direct | Josh Lind | said | We stay.'],
  ],
  [
    'the lead of a far next one',
    '“We sail,” and Josh Lind said to the crews and to everybody else on the quay, “We stay.”',
    ['direct | Josh Lind | said | We sail,', 'direct | Josh Lind | said | We stay.'],
  ],
  [
    'a verb after it that opens a clause of its own',
    'Ada Reed, citing “the old wind,” said the captain would sail on Monday.',
    ['mixed | Ada Reed | citing | the old wind,'],
  ],
  [
    'somebody of whom more is said before the verb',
    '“They both refused,” the aide who wished to remain anonymous told the Herald.',
    ['direct | the aide | told | They both refused,'],
  ],
  [
    'a name after a description of several words',
    '“We need it,” said harbour and mining pundit Ada Reed, an editor.',
    ['direct | Ada Reed | said | We need it,'],
  ],
  [
    'a ruler who decrees',
    '“Send him at once!” the island’s ruler decreed.',
    ['direct | the island’s ruler | decreed | Send him at once!'],
  ],
  [
    'a paragraph of its own under a sentence about somebody',
    'Meanwhile, Ada Reed is hopeful that the harbour will open again.\n“It would be good for all of us.”',
    ['direct | Ada Reed | - | It would be good for all of us.'],
  ],
  [
    'a paragraph of its own under a sentence about a thing',
    'Meanwhile, the harbour is still shut.\n“It would be good for all of us.”',
    ['direct | - | - | It would be good for all of us.'],
  ],
  [
    'what it is about before it, in a live report',
    'Ada Reed has been speaking at the harbour.\nOn the storm: “It was fierce.”\nOn the future: “We rebuild.”',
    ['direct | Ada Reed | speaking | It was fierce.', 'direct | Ada Reed | speaking | We rebuild.'],
  ],
  [
    'a label with a time and a channel',
    'The harbour is shut.\n17:42 Harbour chief Ada Reed on BBC Radio: “We rebuild.”',
    ['direct | Ada Reed | - | We rebuild.'],
  ],
  [
    'a reader with a name and a street',
    '“Please answer,” a reader, Mrs. Ada Reed of Ferry Street, wrote.',
    ['direct | Ada Reed | wrote | Please answer,'],
  ],
  [
    'a thing whose noun follows does not say it',
    'The board answered the storm in March with a “slow-living” rule that saw the harbour closed.',
    ['mixed | The board | answered | slow-living'],
  ],
  [
    'whoever calls it so, in the passive',
    'The hall was opened in May and was described by Ada Reed as “a gift to all of us”.',
    ['mixed | Ada Reed | described | a gift to all of us'],
  ],
  [
    'an apposition with a participle is no verb',
    'Ada Reed said nobody was “on pace to reach forty votes,” the number needed to win.',
    ['mixed | Ada Reed | said | on pace to reach forty votes,'],
  ],
  [
    'who told a paper what somebody called it',
    'Ada Reed ran on it and called the plan “heartbreaking,” according to the Velden Times.',
    ['mixed | Ada Reed | called | heartbreaking,'],
  ],
  [
    'a source at the end of the sentence',
    'A man who “knew it all” was held, according to Ada Reed.',
    ['mixed | Ada Reed | according | knew it all'],
  ],
  [
    'an attribution at the end of the sentence',
    'A man who “knew it all” was held, Ada Reed said.',
    ['mixed | Ada Reed | said | knew it all'],
  ],
  [
    'a subject that does not follow the comma is none',
    'A man who “knew it all” was held, as the paper Ada Reed owns said.',
    [],
  ],
  [
    'an attribution at the end of the sentence, verb first',
    'The plan “drew quite well” in the spring, said pollster Ada Reed. “It was her harbour then.”',
    [
      'mixed | Ada Reed | said | drew quite well',
      'direct | Ada Reed | said | It was her harbour then.',
    ],
  ],
  [
    'a clause before that has its own words',
    'When Josh Lind shouted, “Sail,” Ada Reed laughed and left.',
    ['direct | Josh Lind | shouted | Sail,'],
  ],
  [
    'what a main clause tells after "as somebody claimed that"',
    'But even as Ada Reed claimed that “the boats of Lind had no papers,” one of the pilots said the two were different.',
    ['direct | Ada Reed | claimed | the boats of Lind had no papers,'],
  ],
  [
    'the lead of the next one, in a sentence of its own',
    '“We are sailors,” Ada Reed said. “We never wait.” Josh Lind said: “The storm is the work of the moon.”',
    [
      'direct | Ada Reed | said | We are sailors,',
      'direct | Ada Reed | said | We never wait.',
      'direct | Josh Lind | said | The storm is the work of the moon.',
    ],
  ],
  [
    'a sentence with an object of its own',
    '“We sail,” Ada Reed said. “We never wait.” Josh Lind noted a planned walk in Saltham.',
    ['direct | Ada Reed | said | We sail,', 'direct | Ada Reed | said | We never wait.'],
  ],
  [
    'a place in an apposition',
    '“Both scare me,” Paul Holm, 30, of Raleigh, N.C., who was among those asked, said in a call.',
    ['direct | Paul Holm | said | Both scare me,'],
  ],
  [
    'a new sentence is not looked through',
    '“We never sail in winter.” It rained, Josh Lind said.',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'a signature and its place',
    '“We sail at dawn.” — Ada Reed (Saltham)',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'a dash and a clause are no signature',
    'It is said: “We never sail in winter” — Ada Reed went on to sing.',
    ['direct | - | said | We never sail in winter'],
  ],
  [
    'a dash and an office',
    '“We never sail in winter.” — The Mayor',
    ['direct | The Mayor | - | We never sail in winter.'],
  ],
  [
    'whose claim it is, not what shows it',
    'As for Ada Reed’s claim that it is a “pirate company”, a look at its page reveals that it sells soap.',
    ['mixed | Ada Reed | - | pirate company'],
  ],
];

describe('a speaker who is named after the quotation', () => {
  it.each(after)('is found: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
