import { describe, expect, it } from 'vitest';
import { type Case, lines } from './find.js';

const layouts: readonly Case[] = [
  ['X said', '“We sail at dawn,” Ada Reed said.', ['direct | Ada Reed | said | We sail at dawn,']],
  ['said X', '“We sail at dawn,” said Ada Reed.', ['direct | Ada Reed | said | We sail at dawn,']],
  [
    'X, apposition, said',
    '“We sail at dawn,” Ada Reed, 43, who chairs the harbour board, later said.',
    ['direct | Ada Reed | said | We sail at dawn,'],
  ],
  [
    'X said, "…"',
    'Ada Reed said: “We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'X told Y that "…"',
    'Ada Reed told the harbour board that “we will sail at dawn and we will not wait.”',
    ['direct | Ada Reed | told | we will sail at dawn and we will not wait.'],
  ],
  [
    'according to X',
    'The boats were “a danger to everybody,” according to Ada Reed.',
    ['mixed | Ada Reed | according | a danger to everybody,'],
  ],
  ['dash and name', '“We sail at dawn.” - Ada Reed', ['direct | Ada Reed | - | We sail at dawn.']],
  [
    'horizontal bar and name',
    '“We sail at dawn.” ― Ada Reed',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'em dash on the next line',
    '“We sail at dawn.”\n— Ada Reed',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'adding',
    'Ada Reed praised the crew, adding, “We sail at dawn.”',
    ['direct | Ada Reed | adding | We sail at dawn.'],
  ],
  [
    'interrupted',
    '“We sail,” Ada Reed said, “when the wind turns.”',
    ['direct | Ada Reed | said | We sail,', 'direct | Ada Reed | said | when the wind turns.'],
  ],
  [
    'continued',
    '“We sail at dawn,” Ada Reed said. “We never wait.”',
    ['direct | Ada Reed | said | We sail at dawn,', 'direct | Ada Reed | said | We never wait.'],
  ],
  [
    'a paragraph of its own after an attribution',
    '“We sail at dawn,” Ada Reed said.\n\n“We never wait for the tide.”\n\nThe crews went home.',
    [
      'direct | Ada Reed | said | We sail at dawn,',
      'direct | Ada Reed | said | We never wait for the tide.',
    ],
  ],
  [
    'a paragraph of its own after reported speech',
    'Ada Reed said on Monday that the boats were safe.\n\n“We never wait for the tide.”',
    ['direct | Ada Reed | said | We never wait for the tide.'],
  ],
  [
    'an opening, a title and a description',
    'In a call with reporters on Monday, Capt. Ada Reed, a coast guard in Saltham, said, “We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'said X: paragraph',
    'Said Ada Reed:\n\n“We sail at dawn, and we never wait.”',
    ['direct | Ada Reed | Said | We sail at dawn, and we never wait.'],
  ],
  [
    'a point and a name before a colon',
    'Skippers agree - Ada Reed: “We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'moved to say',
    'The harbour was so calm that Ada Reed was moved to say, “We sail at dawn.”',
    ['direct | Ada Reed | say | We sail at dawn.'],
  ],
  [
    'inner mark outside the outer one',
    "''I would call it 'an old boat,''' said Ada Reed. She laughed.",
    ["direct | Ada Reed | said | I would call it 'an old boat,"],
  ],
  [
    'a new sentence with its own words attributes nothing',
    'Ada Reed told the Herald on Friday “We sail at dawn whatever the weather” Josh Lind said he would stay at home.',
    ['direct | Ada Reed | told | We sail at dawn whatever the weather'],
  ],
  [
    'unknown, though a known name stands in the phrase',
    '“We sail at dawn,” said one Reed confidant. Ada Reed chairs the board.',
    ['direct | one Reed confidant | said | We sail at dawn,'],
  ],
  [
    'a comma inside the marks sends on to the clause after it',
    'But Ada Reed said she was too busy to look for the papers: “I have a lot going on,” she wrote.',
    ['direct | Ada Reed | wrote | I have a lot going on,'],
  ],
  [
    'adding, after an attribution',
    'Josh Lind left as soon as the service was over, Ada Reed said, adding, “He was not a talker.”',
    ['direct | Ada Reed | adding | He was not a talker.'],
  ],
  [
    'the statement is written, nobody writes in it',
    'Ada Reed told the Herald in a written statement, “We sail at dawn.”',
    ['direct | Ada Reed | told | We sail at dawn.'],
  ],
  [
    'laughed and said',
    'When the papers asked about the boats on Monday, Ada Reed laughed and said, “We will see.”',
    ['direct | Ada Reed | said | We will see.'],
  ],
  [
    'a participle between noun and verb',
    'Fishermen marching through the streets chanted, “Let us sail!”',
    ['direct | Fishermen | chanted | Let us sail!'],
  ],
  [
    'one of several',
    '“We were told nothing,” said one of the sailors at the meeting.',
    ['direct | one of the sailors | said | We were told nothing,'],
  ],
  [
    'went on to say',
    'Ada Reed went on to say, “We sail at dawn.”',
    ['direct | Ada Reed | say | We sail at dawn.'],
  ],
  [
    'but his wife, who',
    'The farmer wept for his sheep, but his wife, who had watched it all, said, “You are rightly served.”',
    ['direct | his wife | said | You are rightly served.'],
  ],
  [
    'quoth X',
    '“We sail at dawn,” quoth Ada Reed.',
    ['direct | Ada Reed | quoth | We sail at dawn,'],
  ],
  [
    'quoted as saying',
    'The Herald quoted Ada Reed as saying, “We sail at dawn.”',
    ['direct | Ada Reed | saying | We sail at dawn.'],
  ],
  [
    'statement of X',
    'In a statement, Ada Reed said: “We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'lead in the paragraph before',
    'Ada Reed continued:\n“We sail at dawn.”',
    ['direct | Ada Reed | continued | We sail at dawn.'],
  ],
  [
    'role before the name',
    'The mayor of London, Ada Reed, wrote on Twitter: “We sail at dawn.”',
    ['direct | Ada Reed | wrote | We sail at dawn.'],
  ],
  [
    'party and state in brackets',
    '“We sail at dawn,” Rep. Carla B. Reed (D-N.C.), head of the Coast Committee, said.',
    ['direct | Carla B. Reed | said | We sail at dawn,'],
  ],
  [
    'said Monday names nobody',
    '“We sail at dawn,” Ada Reed said Monday.',
    ['direct | Ada Reed | said | We sail at dawn,'],
  ],
  [
    'nobody at all',
    '“We sail at dawn and never wait.”',
    ['direct | - | - | We sail at dawn and never wait.'],
  ],
  [
    'the writer',
    'When Mayor Ada Reed talked about boats, I laughed and said, “We never sail in winter.”',
    ['direct | I | said | We never sail in winter.'],
  ],
  [
    'the writer, to somebody with a name',
    '“We never sail in winter,” I said to Mayor Ada Reed.',
    ['direct | I | said | We never sail in winter,'],
  ],
  [
    'a comma inside the inner marks',
    'Ada Reed scolded him: “We never bought what you called ‘our boats,’” she said.',
    ['direct | Ada Reed | said | We never bought what you called ‘our boats,’'],
  ],
  [
    'a nickname in the attribution, and a description before the name',
    '“Let us sail!” Paul Holm’s niece, Robin “Bo” Reed, shouted to the crowd.',
    ['direct | Robin “Bo” Reed | shouted | Let us sail!'],
  ],
  [
    'an office before the name',
    '“Let us sail!” the mayor of Saltham, Ada Reed, shouted to the crowd.',
    ['direct | Ada Reed | shouted | Let us sail!'],
  ],
  [
    'a noun that looks like a verb of saying',
    'On Monday Ada Reed made the following comment:\n“We never sail in winter.”',
    ['direct | Ada Reed | - | We never sail in winter.'],
  ],
  [
    'a figure with a stroke',
    '“We never sail in winter,” said 9/11 widow Ada Reed.',
    ['direct | Ada Reed | said | We never sail in winter,'],
  ],
  [
    'words that are sung',
    '“Bring me back to the sea, my love,” Ada Reed sings to the harbour.',
    ['direct | Ada Reed | sings | Bring me back to the sea, my love,'],
  ],
  [
    'in brackets',
    'Others stay at home (“We never sail in winter,” wrote Ada Reed).',
    ['direct | Ada Reed | wrote | We never sail in winter,'],
  ],
  [
    'a short clause after its attribution',
    'The harbour, Ada Reed said, “is no place for cowards.”',
    ['direct | Ada Reed | said | is no place for cowards.'],
  ],
  [
    'as X put it',
    'The plan is “a gift to the town,” as Ada Reed put it.',
    ['mixed | Ada Reed | put | a gift to the town,'],
  ],
  [
    'as X put it, between dashes',
    'The harbour “froze over” — as the report put it — in the night.',
    ['mixed | the report | put | froze over'],
  ],
  [
    'as X said',
    '“We sail at dawn,” as Ada Reed said on Monday.',
    ['direct | Ada Reed | said | We sail at dawn,'],
  ],
  [
    'as X did something else is no attribution',
    'The crew shouted “let us sail” as Ada Reed announced the plan.',
    ['mixed | The crew | shouted | let us sail'],
  ],
  [
    'as, without anybody who says it',
    'The crew called the boats “old,” as everybody knew.',
    ['mixed | The crew | called | old,'],
  ],
  [
    'in X’s words',
    'Josh Lind said the plan was, in Ada Reed’s words, “a gift to the town.”',
    ['mixed | Ada Reed | - | a gift to the town.'],
  ],
  [
    'in the words of X',
    'The plan is “a gift to the town,” in the words of Ada Reed.',
    ['mixed | Ada Reed | - | a gift to the town,'],
  ],
  [
    'in her words',
    'Ada Reed likes the plan. In her words, “It is a gift to the town.”',
    ['direct | Ada Reed | - | It is a gift to the town.'],
  ],
  ['in other words, nobody’s', 'Ada Reed said she was tired. In other words, “she slept in.”', []],
  [
    'gave its sympathies',
    'The board gave its “deepest sympathies” to the crews.',
    ['mixed | The board | gave | deepest sympathies'],
  ],
  [
    'sent its … thanks',
    'Ada Reed sent her “warmest” thanks to the crews.',
    ['mixed | Ada Reed | sent | warmest'],
  ],
  [
    'used the phrase',
    'Ada Reed has used the phrase “old boats” often.',
    ['mixed | Ada Reed | used | old boats'],
  ],
  [
    'a statement by X',
    'The paper printed this statement by Ada Reed on Monday:\n“We sail at dawn.”',
    ['direct | Ada Reed | - | We sail at dawn.'],
  ],
  [
    'the work of somebody is no statement',
    'Ada Reed was moved by this photograph by Josh Lind:\n“We sail at dawn, and we never wait.”',
    ['direct | Ada Reed | - | We sail at dawn, and we never wait.'],
  ],
  [
    'a thing does not speak',
    'The outcome was clear: “We sail at dawn, and we never wait.”',
    ['direct | - | - | We sail at dawn, and we never wait.'],
  ],
  ['nor does who asks', 'Who said “we sail at dawn, whatever the weather”?', []],
  [
    'unnamed source',
    '“We sail at dawn,” a senior official said.',
    ['direct | a senior official | said | We sail at dawn,'],
  ],
];

describe('every layout of attribution gives its speaker and cue', () => {
  it.each(layouts)('it does for %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

const complaints: readonly Case[] = [
  [
    'CoreNLP #905: an apposition, and "he added" after a paragraph break',
    'Paul Reed, a doctor, said: “The ward is full.”\n“We need beds,” he added.',
    ['direct | Paul Reed | said | The ward is full.', 'direct | Paul Reed | added | We need beds,'],
  ],
  [
    'CoreNLP #1139: paragraph-opening marks without closing ones are one quotation',
    'Ada Reed said: “The ward is full.\n“We need beds.”',
    ['direct | Ada Reed | said | The ward is full.\nWe need beds.'],
  ],
  [
    'CoreNLP #1251: a nickname in marks inside the attribution',
    '“The ward is full,” said Robert “Bobby” Reed.',
    ['direct | Robert “Bobby” Reed | said | The ward is full,'],
  ],
  [
    'CoreNLP #1090: rare verbs',
    '“The ward is full,” Paul Reed grumbled.',
    ['direct | Paul Reed | grumbled | The ward is full,'],
  ],
  [
    'textacy #200: an odd number of marks',
    'Paul Reed said, “The ward is full.',
    ['direct | Paul Reed | said | The ward is full.'],
  ],
  [
    'textacy #380: a name after a hyphen',
    '“The ward is full.” -Commissioner Paul Reed',
    ['direct | Paul Reed | - | The ward is full.'],
  ],
  [
    'textacy #383: from the desk of',
    'From the desk of Paul Reed:\n“The ward is full.”',
    ['direct | Paul Reed | - | The ward is full.'],
  ],
  [
    'sayswho #3: a quotation after a plain sentence about the speaker',
    'Paul Reed was worried. “The ward is full.”',
    ['direct | Paul Reed | - | The ward is full.'],
  ],
  [
    'compromise #458: adjacent quotations stay apart',
    '“The ward is full,” Paul Reed said. “We need beds.” “And staff,” he added.',
    [
      'direct | Paul Reed | said | The ward is full,',
      'direct | Paul Reed | said | We need beds.',
      'direct | Paul Reed | added | And staff,',
    ],
  ],
];

describe('what users of other tools complained about is read well', () => {
  it.each(complaints)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

it.each([
  [
    'a person by nation',
    'The boats came. “We sail,” said the Italian.',
    'direct | the Italian | said | We sail,',
  ],
  [
    'a name closes what opens with an unknown word',
    'Saltham radio pundit Ada Reed, a former captain, was blunter: “They have lost it.”',
    'direct | Ada Reed | - | They have lost it.',
  ],
  [
    'the teller, not what is told',
    'Ada Reed later told a press conference that current figures indicated “most of them” were old.',
    'mixed | Ada Reed | told | most of them',
  ],
  [
    'the subject of the sentence before, not the name behind its verb',
    'Ada Reed backs Mayor Josh Lind in the race. “I have loans, and no great job.”',
    'direct | Ada Reed | - | I have loans, and no great job.',
  ],
])('a speaker is named: %s', (_, text, expected) => expect(lines(text)).toEqual([expected]));
