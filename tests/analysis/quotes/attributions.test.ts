import { describe, expect, it } from 'vitest';
import { find, lines } from './find.js';

/** [what, text, one line per quotation: type | speaker | cue | words] */
type Case = readonly [string, string, readonly string[]];

const after: readonly Case[] = [
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
    'a dash and an office are no signature',
    '“We never sail in winter.” — The Mayor',
    ['direct | - | - | We never sail in winter.'],
  ],
];

const before: readonly Case[] = [
  [
    'the verb before the words that were',
    'Ada Reed wrote that her words were “taken out of their place”.',
    ['mixed | Ada Reed | wrote | taken out of their place'],
  ],
  [
    'a passive with “at first”',
    'Her map was at first dismissed by the director, Josh Lind, as “idle talk.”',
    ['mixed | Josh Lind | dismissed | idle talk.'],
  ],
  [
    'a participle with its agent',
    'Another point added by the specialist is that there are more boats: “And this has not been said by the board.”',
    ['direct | the specialist | added | And this has not been said by the board.'],
  ],
  [
    'who speaks, not who printed it',
    'Ada Reed said, in remarks published by the Herald in May, “The boats are too old for us.”',
    ['direct | Ada Reed | said | The boats are too old for us.'],
  ],
  [
    'those who chant, not who speaks in the next sentence',
    'At the quay, dozens held candles and chanted “Sail for Ada!” The Rev. Paul Otter asked them to go.',
    ['direct | dozens | chanted | Sail for Ada!'],
  ],
  [
    'a trade after the name of a country',
    '“We sail,” warned the former Ireland seamer.',
    ['direct | the former Ireland seamer | warned | We sail,'],
  ],
  [
    'he Tweeted',
    'Josh Lind was there. “We sail at dawn,” he Tweeted.',
    ['direct | Josh Lind | Tweeted | We sail at dawn,'],
  ],
  [
    'cries of others are not his',
    '“We sail,” Ada Reed said, to cheers from the crews and cries of “Shame!” from the quay.',
    ['direct | Ada Reed | said | We sail,', 'direct | - | - | Shame!'],
  ],
  [
    'chants of nobody in sight',
    'Walking in to chants of “Reed! Reed!” the captain said that the boats were “ready to sail.”',
    ['direct | - | - | Reed! Reed!', 'mixed | the captain | said | ready to sail.'],
  ],
  [
    'shouts and those they come from',
    'He met shouts of “Go home!” from protesters on Monday.',
    ['direct | protesters | - | Go home!'],
  ],
  [
    'those who answer with chants',
    'The crews answered with chants of “Let us sail” until the rain came.',
    ['direct | The crews | - | Let us sail'],
  ],
  [
    'one who is met with chants',
    'Ada Reed was met with chants of “Let us sail” as she came in.',
    ['direct | - | - | Let us sail'],
  ],
  [
    "a crowd's chants",
    "The crowd's loud chants of “Sail!” were cut short.",
    ['direct | The crowd | - | Sail!'],
  ],
  [
    'their chants',
    'The crews were loud. Their chants of “Sail!” were cut short.',
    ['direct | Their | - | Sail!'],
  ],
  [
    'calls of many, one after the other',
    'There were calls of “Sail on” and “We love you, Ada” as she passed.',
    ['direct | - | - | Sail on', 'direct | - | - | We love you, Ada'],
  ],
  [
    'what came from the crowd',
    '“Count the votes,” came shouts from the members, and the chairman sat down.',
    ['direct | the members | - | Count the votes,'],
  ],
  ['what came from nobody', '“No,” came the loud reply.', ['direct | - | - | No,']],
  [
    'what came later',
    '“Fair Wind,” came second in the race. “We sail,” Ada Reed said.',
    ['direct | Ada Reed | said | We sail,'],
  ],
  [
    'somebody who explains between commas, far from the start',
    'Because of how the club had planned its old season, explained Otter, “with the boats out by mid-March we have the sea for ourselves.”',
    ['direct | Otter | explained | with the boats out by mid-March we have the sea for ourselves.'],
  ],
  [
    'a sentence that goes on with “but”',
    '“We sail,” Ada Reed said on the quay. But “The old boats of the club are too slow for a race like this.”',
    [
      'direct | Ada Reed | said | We sail,',
      'direct | Ada Reed | said | The old boats of the club are too slow for a race like this.',
    ],
  ],
  [
    'signs, not those who hold them',
    'The crews came, some holding signs reading “We want to sail.”',
    ['direct | signs | reading | We want to sail.'],
  ],
  [
    'the verb of saying, not the verb of what was said',
    'Finance chief Ada Reed said Q2 had started “a little better than we feared”.',
    ['mixed | Ada Reed | said | a little better than we feared'],
  ],
  [
    'a semicolon ends the search for a verb, not for the subject',
    'Ada Reed said no; the rest: “We never sail in winter.”',
    ['direct | Ada Reed | - | We never sail in winter.'],
  ],
  [
    'adding, in the sentence of another piece',
    '“We sail,” said Ada Reed, adding “whatever the weather.”',
    ['direct | Ada Reed | said | We sail,', 'mixed | Ada Reed | adding | whatever the weather.'],
  ],
  [
    'nobody adds',
    'Adding: “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'footage of somebody saying',
    'The channel showed footage of Ada Reed saying “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'a sailor saying',
    'The channel heard a sailor saying “we sail at dawn, whatever the weather.”',
    ['direct | a sailor | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'a statement saying',
    'Ada Reed sent a statement saying “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'quoted as saying',
    'He was quoted as saying “we sail at dawn, whatever the weather.”',
    ['direct | He | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'according to a paper, before',
    'According to court documents, “the boats had no papers.”',
    ['mixed | court documents | According | the boats had no papers.'],
  ],
  [
    'according to a name, before',
    'According to Ada Reed, “the boats had no papers.”',
    ['mixed | Ada Reed | According | the boats had no papers.'],
  ],
  [
    'according to results of a poll',
    'According to officials early results, “the boats had no papers.”',
    ['mixed | officials early results | According | the boats had no papers.'],
  ],
  [
    'according to, inside',
    'The plan was, according to Ada Reed, one more “shame for this town.”',
    ['mixed | Ada Reed | according | shame for this town.'],
  ],
  [
    'the main verb, not the one of a man who asked',
    'Ada Reed told a man who asked on Monday that “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | told | we sail at dawn, whatever the weather.'],
  ],
  [
    'a question in which somebody says so',
    'Ada Reed wrote a book in which she says “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | says | we sail at dawn, whatever the weather.'],
  ],
  [
    'calling, its subject after',
    'Calling it “a shame,” Ada Reed left.',
    ['mixed | Ada Reed | Calling | a shame,'],
  ],
  [
    'calling, its subject after more',
    'Calling it “a shame” for the town, Ada Reed left.',
    ['mixed | Ada Reed | Calling | a shame'],
  ],
  ['calling, by nobody', 'Calling it “a shame” is easy.', []],
  [
    'who is asked does not speak',
    'In a talk with the Herald, Ada Reed was asked, “What is the worst harbour that you have been to?”',
    ['direct | - | - | What is the worst harbour that you have been to?'],
  ],
  [
    'with somebody shouting',
    'At a walk in Saltham, the crews pushed a sailor, with Josh Lind reportedly shouting: “Get him out of here!”',
    ['direct | Josh Lind | shouting | Get him out of here!'],
  ],
  [
    'a thing that words stand on',
    'Ada Reed held up a banner saying, “We never sail in winter.”',
    ['direct | a banner | saying | We never sail in winter.'],
  ],
  [
    'a headline that said',
    'Ada Reed put her note under a headline that said, “The harbour is closed to all.”',
    ['direct | a headline | said | The harbour is closed to all.'],
  ],
  [
    'a number of years opens the sentence',
    'Eight years ago, Ada Reed stood for Lind and said, “He has never done a thing for us.”',
    ['direct | Ada Reed | said | He has never done a thing for us.'],
  ],
  [
    'a dateline opens the sentence',
    'SALTHAM, Dec. 8 (UPI) — In response to the plan, Ada Reed’s partner rallied the crews, saying: “We have to be ready.”',
    ['direct | Ada Reed’s partner | saying | We have to be ready.'],
  ],
  [
    'a tweet from somebody who wrote it',
    'Among the answers was this tweet from Josh Lind who wrote, “The harbour is closed to all.”',
    ['direct | Josh Lind | wrote | The harbour is closed to all.'],
  ],
  [
    'the source at the head of the sentence, not a far verb',
    'According to Attorney Ada Reed, the letter if written by the pilot could help the case: “The key is that it was meant.”',
    ['direct | Ada Reed | According | The key is that it was meant.'],
  ],
  [
    'somebody’s answer was',
    'Ada Reed’s answer to the board on Monday was: “Is the pier on the north or the south side?”',
    ['direct | Ada Reed | - | Is the pier on the north or the south side?'],
  ],
  [
    'her words were',
    'Ada Reed spoke last. Her words to the crews were, “We never sail in winter.”',
    ['direct | Ada Reed | - | We never sail in winter.'],
  ],
  [
    'and I quote',
    'No wonder Ada Reed said, and I quote, “We love the poorly paid.”',
    ['direct | Ada Reed | said | We love the poorly paid.'],
  ],
  [
    'he took the chance to remind',
    'The minister took the opportunity to remind that “anyone who wants to sail can sail at dawn.”',
    ['direct | The minister | remind | anyone who wants to sail can sail at dawn.'],
  ],
  [
    'what he said was bold',
    'The judges refused, saying what he said was a “bold statement.”',
    ['mixed | The judges | saying | bold statement.'],
  ],
  [
    'a semicolon after the verb',
    'Ada Reed said; “We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'where he said it stands after his trade',
    'Josh Lind, a former pilot, on Harbour Radio described the crossing as a “huge risk”.',
    ['mixed | Josh Lind | described | huge risk'],
  ],
  [
    'a name inside a clause with who',
    'Mayor Josh Lind, who came with the head of the harbour board, Dr Paul Otter, promised that help would come “within two days”.',
    ['mixed | Josh Lind | promised | within two days'],
  ],
  [
    'a second verb of the same sentence',
    'Ada Reed writes that the fleet is “not ready” and urges Josh Lind to “buy time.”',
    ['mixed | Ada Reed | writes | not ready', 'mixed | Ada Reed | urges | buy time.'],
  ],
  [
    'a passive without an agent',
    'The hall was described as “a shame”.',
    ['mixed | - | described | a shame'],
  ],
  ['what somebody is dubbed', 'Ada Reed has been dubbed the “queen” of the quay.', []],
  [
    'it notes',
    'The agency praised the walk. It also thanked Josh Lind, noting on its page “[h]is long way into the night is ours.”',
    ['direct | The agency | noting | [h]is long way into the night is ours.'],
  ],
  [
    'whom the interview speaks to',
    'On your page you state “Nobody will sail in winter.”',
    ['direct | you | state | Nobody will sail in winter.'],
  ],
  [
    'a question that is put to all',
    'For weeks there was a question, “Do you sail in the winter?” on the form.',
    [],
  ],
  [
    'a word that nobody says',
    'The new rules open with a far longer word: “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
];

const further: readonly Case[] = [
  [
    'what was put somewhere said nothing',
    'Ada Reed thinks that quays have been put to a new use by smugglers. “It is a trade like any other.”',
    ['direct | Ada Reed | - | It is a trade like any other.'],
  ],
  [
    'a name in the label and a bracket',
    'Ada Reed (Saltham): “We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'from the desk of, in one line',
    'From the desk of Ada Reed: “We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'an office in the label',
    'The Mayor: “We sail at dawn.”',
    ['direct | The Mayor | - | We sail at dawn.'],
  ],
  [
    'from a report',
    'More from the report: “We sail at dawn.”',
    ['direct | the report | - | We sail at dawn.'],
  ],
  [
    'two names after a dash',
    'TOO EARLY FOR THE HARBOUR - Ada Reed and Josh Lind: “The polls failed to predict the winner.”',
    ['direct | Ada Reed and Josh Lind | - | The polls failed to predict the winner.'],
  ],
  [
    'a verb in the headline before the dash',
    'But polls did predict the winner - Ada Reed: “The polls were right for once.”',
    ['direct | Ada Reed | - | The polls were right for once.'],
  ],
  [
    'a stray stop after the marks',
    '“We sail,” Ada Reed told the Herald.\n“We never wait for the tide.”.',
    [
      'direct | Ada Reed | told | We sail,',
      'direct | Ada Reed | told | We never wait for the tide.',
    ],
  ],
  [
    'from home',
    'Words from home:\n“We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'a participle leads to the next paragraph',
    'Ada Reed went home, saying:\n“We sail at dawn.”',
    ['direct | Ada Reed | saying | We sail at dawn.'],
  ],
  [
    'a second verb leads to the next paragraph',
    'Ada Reed smiled and said:\n“We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'another verb ends an interrupted one',
    '“We sail,” Ada Reed said, and Josh Lind asked, “When do you sail?”',
    ['direct | Ada Reed | said | We sail,', 'direct | Josh Lind | asked | When do you sail?'],
  ],
  [
    'according to, interrupted',
    '“We sail,” according to Ada Reed, “when the wind turns.”',
    [
      'direct | Ada Reed | according | We sail,',
      'direct | Ada Reed | according | when the wind turns.',
    ],
  ],
  [
    'a signature does not go on far below',
    '“We sail at dawn,” said Ada Reed. It rained on that day. It rained on the next. “We never wait for the tide.”',
    ['direct | Ada Reed | said | We sail at dawn,', 'direct | - | - | We never wait for the tide.'],
  ],
  [
    'a paragraph that goes on after an attribution in front',
    'Ada Reed said: “We sail at dawn.” The crews went home.\n“We never wait for the tide.”',
    ['direct | Ada Reed | said | We sail at dawn.', 'direct | - | - | We never wait for the tide.'],
  ],
  [
    'many people of the sentence before',
    'Many sailors were worried. “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'the verb of the sentence before',
    'It was Ada Reed who spoke. “We never sail in winter.”',
    ['direct | Ada Reed | spoke | We never sail in winter.'],
  ],
  [
    'the writer of the sentence before',
    'On that day I agreed. “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'the writer above',
    'On that day I agreed to it.\n“We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
];

const signed: readonly Case[] = [
  [
    'the last line inside the marks',
    'It rained.\n"We may see a new harbour before the year is out.\nJosh Lind, Centre for Harbours."\nThe crews went home.',
    ['direct | Josh Lind | - | We may see a new harbour before the year is out.'],
  ],
  [
    'an office before the name',
    'It rained.\n"We may see a new harbour before the year is out.\nFormer board president Ada Reed."',
    ['direct | Ada Reed | - | We may see a new harbour before the year is out.'],
  ],
  [
    'a last line that is a sentence',
    'Ada Reed said: "We may see a new harbour.\nJosh Lind has left."',
    ['direct | Ada Reed | said | We may see a new harbour.\nJosh Lind has left.'],
  ],
  [
    'after a dash',
    'It rained.\n“We may see a new harbour. — Ada Reed”',
    ['direct | Ada Reed | - | We may see a new harbour.'],
  ],
  [
    'initials that somebody put under a message',
    'Ada Reed wrote to the crews.\n“The idea of closing it is absurd. -H” Reed tweeted.',
    ['direct | Ada Reed | tweeted | The idea of closing it is absurd. -H'],
  ],
];

const pieces: readonly Case[] = [
  [
    'a longer piece without a verb of saying belongs to whom the sentence is about',
    'Ada Reed worried that the pier was becoming “a hammock that lulls sailors to sleep.”',
    ['mixed | Ada Reed | - | a hammock that lulls sailors to sleep.'],
  ],
  [
    'an advertisement',
    'The ad targets a “corrupt harbour board that keeps a rigged rent in place.”',
    ['mixed | The ad | - | corrupt harbour board that keeps a rigged rent in place.'],
  ],
  ['a short one is a manner of speaking', 'Ada Reed sees a “child of the sea” in him.', []],
  ['nobody’s', 'It rained on the “bridge of many sighs and of tears.”', []],
  [
    'a question in lower case',
    'Yet, as Ada Reed observed, in the first days of the storm -- “what harbour would you pick?”',
    ['direct | Ada Reed | observed | what harbour would you pick?'],
  ],
  [
    'a cry in lower case',
    'The members protested by shouting “shame on you!” and went.',
    ['direct | The members | shouting | shame on you!'],
  ],
  [
    'her remark that',
    'Ada Reed lost. The union is unlikely to back her after her March remark that, “We are going to put boats out of business.”',
    ['direct | Ada Reed | - | We are going to put boats out of business.'],
  ],
  [
    'in her words, it was',
    'In Reed’s words, it was “half a bridge.”',
    ['mixed | Reed | - | half a bridge.'],
  ],
  [
    'a headline and its author',
    'WELCOME\n—“Harbour to close at the end of the year,” by the Herald’s Ada Reed: The harbour will close.',
    [],
  ],
  [
    'the two of them',
    'Ada Reed and Josh Lind sent a letter. “We see no need for a pier,” the two write.',
    ['direct | the two | write | We see no need for a pier,'],
  ],
  [
    'a name that is a common word',
    'The columns of May Lind are read. “The crews have had enough,” May wrote.',
    ['direct | May | wrote | The crews have had enough,'],
  ],
  [
    'no blank before the mark',
    '“We saw that it was a lie,” said Ada Reed, who left the town.“We were lured here.”',
    [
      'direct | Ada Reed | said | We saw that it was a lie,',
      'direct | Ada Reed | said | We were lured here.',
    ],
  ],
  [
    'explained, after an opening',
    'In other words, explained pilot Ada Reed: “What does that have to do with the pier?”',
    ['direct | Ada Reed | explained | What does that have to do with the pier?'],
  ],
  [
    'more from somebody',
    'What it means for the year - More from Ada Reed: “The party of the pier is a starting point.”',
    ['direct | Ada Reed | - | The party of the pier is a starting point.'],
  ],
  [
    'a statement by somebody that a site rates',
    'The bias begins to show when looking at how the site rated this statement by Ada Reed on June 11:\n“If you look at the harbour, it is closed.”',
    ['direct | Ada Reed | - | If you look at the harbour, it is closed.'],
  ],
  [
    'an excerpt whose paragraph frames speech in other marks',
    'Ada Reed writes in the Herald:\n\n"Josh Lind walked onto the quay, shouting “We Sail!” to the crews.\n\n“Not today,” Cole Otter said.',
    ['direct | Josh Lind | shouting | We Sail!', 'direct | Cole Otter | said | Not today,'],
  ],
  [
    'an excerpt that goes on before such a paragraph',
    'Ada Reed writes in the Herald:\n\n"The crews had waited for a week in the rain.\n\n"Josh Lind told them, “We sail at dawn.” They cheered.',
    [
      'direct | Ada Reed | writes | The crews had waited for a week in the rain.',
      'direct | Josh Lind | told | We sail at dawn.',
    ],
  ],
  [
    'an excerpt with words set apart in other marks',
    'Ada Reed writes in the Herald:\n\n"The old boats, called “tubs” by all, had waited in the rain.\n\nNobody came.',
    ['direct | Ada Reed | writes | The old boats, called “tubs” by all, had waited in the rain.'],
  ],
  [
    'an excerpt in other marks than the speech inside it',
    '“Here comes the pilot,” Ada Reed said.\n"Josh was snoring.\n“Here he is,” Ada Reed said.',
    ['direct | Ada Reed | said | Here comes the pilot,', 'direct | Ada Reed | said | Here he is,'],
  ],
];

describe('a signature inside the marks', () => {
  it.each(signed)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('pieces and rarer shapes', () => {
  it.each(pieces)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('after the quotation', () => {
  it.each(after)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('before the quotation', () => {
  it.each(before)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('labels, leads and what goes on', () => {
  it.each(further)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

it('a very long text is read like a short one, and the next one after it', () => {
  const filler = 'The boats lie in the harbour of the town and wait for wind. '.repeat(11_000);
  const { quotes } = find(`“We sail,” Ada Reed said.\n${filler}\n“We stay,” Josh Lind said.`);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Reed', 'Josh Lind']);
  expect(lines('“We sail,” Ada Reed said.')).toEqual(['direct | Ada Reed | said | We sail,']);
});
