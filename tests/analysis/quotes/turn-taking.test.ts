import { describe, expect, it } from 'vitest';
import { type Case, lines, reports } from './find.js';

const cases: readonly Case[] = [
  [
    'who answers a question is not who asked it',
    '“What do we owe you?” Paul Holm asked.\n\n“What have you got?”',
    ['direct | Paul Holm | asked | What do we owe you?', 'direct | - | - | What have you got?'],
  ],
  [
    'nor is who is addressed the one who speaks',
    '“Eleven of them,” Josh Lind said.\n\n“Twelve. I do the books, Lind.”',
    [
      'direct | Josh Lind | said | Eleven of them,',
      'direct | - | - | Twelve. I do the books, Lind.',
    ],
  ],
  [
    'who was asked, in the paragraph above',
    'Asked if he would plant again, her husband shrugs.\n\n“Of course I will. What else am I to do?”',
    ['direct | her husband | shrugs | Of course I will. What else am I to do?'],
  ],
  [
    'who cuts in',
    '“Tell her I promised you a picture,” Ada Reed said, and her husband cut in. “Don’t forget me.”',
    [
      'direct | Ada Reed | said | Tell her I promised you a picture,',
      'direct | her husband | cut in | Don’t forget me.',
    ],
  ],
  [
    'a question that the next sentence answers is the writer’s',
    '“Is the long storm over now?” No, said Ada Reed. “It has barely begun.”',
    [
      'direct | - | - | Is the long storm over now?',
      'direct | Ada Reed | said | It has barely begun.',
    ],
  ],
  [
    'a verb that no list knows, right behind a question',
    'Josh Lind met Ada Reed. “Where did the boats come from?” Reed posed.',
    ['direct | Ada Reed | posed | Where did the boats come from?'],
  ],
  [
    'who giggles it',
    '“It is a shame, all of it,” Ada Reed giggled.',
    ['direct | Ada Reed | giggled | It is a shame, all of it,'],
  ],
  [
    'a saying is nobody’s',
    'A study by Ada Reed found old fears. “In a year, we’ll all wake up at sea,” is one common saying here.',
    ['direct | - | - | In a year, we’ll all wake up at sea,'],
  ],
  [
    'the verb of the clause before, with its day',
    'But even as Ada Reed claimed on Tuesday that “the mayor got in trouble for far less,” one of the clerks said the two cases were different.',
    ['direct | Ada Reed | claimed | the mayor got in trouble for far less,'],
  ],
  [
    'the name she was born with is no other person’s',
    'Odette Marchand died in May. She was born Odette Lisle in Saltham. “He would hold up a leaf,” she recalled in 1994.',
    ['direct | Odette Marchand | recalled | He would hold up a leaf,'],
  ],
];

describe('one speaks after the other', () => {
  it.each(cases)('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  it.each([
    [
      'all but one',
      'Everyone but Paul Holm said the plan was sound.',
      ['Everyone but Paul Holm | said | the plan was sound'],
    ],
    [
      'whom the words of a lead-in are about',
      'Replying to a fan who asked if she was well, the singer posted a song.',
      ['a fan | asked | if she was well'],
    ],
    [
      'the director of a firm, by name',
      'According to the sales director of the ferry firm, Ada Reed, the boats were sold.',
      ['Ada Reed | According | the boats were sold'],
    ],
    [
      'an owner in what is said of her',
      'The rate, the bank’s governor, Ada Reed, told a meeting in Saltham, would stay.',
      ['Ada Reed | told | The rate', 'Ada Reed | told | would stay'],
    ],
    [
      'a suit is a paper',
      'Along with other charges, the suit claims that Ada Reed sold the boats.',
      ['the suit | claims | Ada Reed sold the boats'],
    ],
    [
      'what is asked for ends at a dash and “but”',
      'Ada Reed asked for a new boat – but the clerk gave her a pen.',
      ['Ada Reed | asked | a new boat'],
    ],
  ] as const)('%s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});
