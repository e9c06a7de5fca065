import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

/** [what, text, one line per quotation: type | speaker | cue | words] */
const table: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a piece after a colon',
    'Ada Reed had a name for them: “old boats” that nobody buys.',
    ['mixed | Ada Reed | - | old boats'],
  ],
  [
    'many words after a colon',
    'Ada Reed gave an answer: “old boats that nobody in this town will buy” and no more.',
    ['direct | Ada Reed | - | old boats that nobody in this town will buy'],
  ],
  [
    'a capital after a colon',
    'Ada Reed gave an answer: “No boats” and no more.',
    ['direct | Ada Reed | - | No boats'],
  ],
  [
    'a short piece after the verb',
    'Ada Reed called it “Old stuff” on Monday.',
    ['mixed | Ada Reed | called | Old stuff'],
  ],
  [
    'what somebody calls a book is no title',
    'Ada Reed has called the book “a reckoning”, and left.',
    ['mixed | Ada Reed | called | a reckoning'],
  ],
  [
    'two words that a crowd chants',
    'The crews came down the quay chanting “We Sail” all day.',
    ['direct | The crews | chanting | We Sail'],
  ],
  [
    'words that stand on a banner',
    'Josh Lind held a banner that read “No Boats” and smiled.',
    ['direct | a banner | read | No Boats'],
  ],
  [
    'what is shouted after it, too',
    'The crews shouted “Let us sail” and “No rain.” Then the rain came.',
    ['direct | The crews | shouted | Let us sail', 'direct | The crews | shouted | No rain.'],
  ],
  [
    'two words after a comma',
    'Ada Reed tweeted, “No Boats” on Friday.',
    ['direct | Ada Reed | tweeted | No Boats'],
  ],
  [
    'a slogan far from the verb',
    'Ada Reed shares more with the harbour club than their common slogan, “Sail Home.” The crews know it.',
    [],
  ],
  [
    'a cry far from the verb',
    'Ada Reed wrote on Monday to the members of the club, “SAIL HOME!”',
    ['direct | Ada Reed | wrote | SAIL HOME!'],
  ],
  [
    'two words after a colon, with their stop',
    'The rally by the crews of the town had one message: “Sail Home.”',
    ['direct | - | - | Sail Home.'],
  ],
  [
    'a title after a colon, with a comma',
    'The race is on the theme: “Sailing, the Heart of Saltham,” which is old.',
    [],
  ],
  ['a title after a colon', 'One show was a hit: “The Long Night” ran for years.', []],
  [
    'a piece that goes on over paragraphs',
    'Ada Reed said the plan was “really a shame for us all.\n\n“We sail. We race. We win,” she said.',
    ['direct | Ada Reed | said | really a shame for us all.\n\nWe sail. We race. We win,'],
  ],
  [
    'a further sentence in one',
    '“We sail,” she said, and “We never wait for anybody in this town.”',
    [
      'direct | she | said | We sail,',
      'direct | she | said | We never wait for anybody in this town.',
    ],
  ],
  [
    'a further piece',
    '“We sail,” she said, and “never wait.”',
    ['direct | she | said | We sail,', 'mixed | she | said | never wait.'],
  ],
  [
    'a bare “and” between two',
    'Ada Reed called the boats “old” and “a danger to everybody who sails in them.”',
    [
      'mixed | Ada Reed | called | old',
      'direct | Ada Reed | called | a danger to everybody who sails in them.',
    ],
  ],
  [
    'a sentence far from its verb',
    'Ada Reed said in a long talk with the club about the old boats of this town “We never sail in winter, we never did and we never will, come what may.”',
    [
      'direct | Ada Reed | said | We never sail in winter, we never did and we never will, come what may.',
    ],
  ],
  [
    'half a sentence far from its verb',
    'Ada Reed said in a long talk with the club about the old boats of this town “We never sail” and more.',
    ['mixed | Ada Reed | said | We never sail'],
  ],
  [
    'that opens with a bracket',
    'Ada Reed said the board “[never] sails in winter.”',
    ['direct | Ada Reed | said | [never] sails in winter.'],
  ],
  [
    'that opens with an ellipsis',
    'Ada Reed said, “… and we sailed.”',
    ['direct | Ada Reed | said | … and we sailed.'],
  ],
  [
    'that opens with three full stops',
    'Ada Reed said, “... and we sailed.”',
    ['direct | Ada Reed | said | ... and we sailed.'],
  ],
  [
    'that opens with a dash',
    'Ada Reed said, “— and we sailed.”',
    ['direct | Ada Reed | said | — and we sailed.'],
  ],
  [
    'that opens with a round bracket',
    'Ada Reed said, “(Almost) all of us sailed.”',
    ['direct | Ada Reed | said | (Almost) all of us sailed.'],
  ],
  [
    'that opens with an inner quotation',
    'Ada Reed said, “‘Go home’ is what he told me.”',
    ['direct | Ada Reed | said | ‘Go home’ is what he told me.'],
  ],
  [
    'without a stop at its head',
    '“No boats whatever we do” Ada Reed said.',
    ['direct | Ada Reed | said | No boats whatever we do'],
  ],
  [
    'a piece at the head of its sentence',
    '“old boats” Ada Reed called them.',
    ['mixed | Ada Reed | called | old boats'],
  ],
  ['nobody’s full sentence after a word', 'The board with “We never sail in winter.”', []],
  [
    'nobody’s full sentence after a comma',
    'In winter, “We never sail in winter, no.”',
    ['direct | - | - | We never sail in winter, no.'],
  ],
  ['nobody’s half sentence', '“we never sail in winter.”', []],
  [
    'a title with a question mark that is branded so',
    'Ada Reed mocked it as “Boats For Fools” all day.',
    ['mixed | Ada Reed | mocked | Boats For Fools'],
  ],
  [
    'a title with a question mark',
    'Ada Reed sang with “Are We Sailing?” on Monday.',
    ['direct | Ada Reed | sang | Are We Sailing?'],
  ],
  ['a term', 'Ada Reed explained the term “old boats” on Monday.', []],
  ['a name that is always given', 'A pattern often called “old boats” is found here.', []],
  [
    'a name that somebody gives',
    'They called it “old boats” in winter.',
    ['mixed | They | called | old boats'],
  ],
  ['a name that has been given by nobody', 'Known as “the boats” here, they sail.', []],
];

describe('direct speech, pieces of it, and what is none', () => {
  it.each(table)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
