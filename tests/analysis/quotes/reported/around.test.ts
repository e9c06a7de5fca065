import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

type Row = readonly [what: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]) =>
  it.each(cases)('%s', (_what, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });

describe('what was asked is reported, whether or not the sentence says by whom', () => {
  rows([
    [
      'a question opens the sentence',
      'Asked whether the pier, which is old, was safe, Ada Reed laughed.',
      ['undefined | Asked | whether the pier, which is old, was safe'],
    ],
    [
      'a question closes the sentence, with the one who asked',
      'Ada Reed shrugged when asked by Bo Lind if the pier was safe.',
      ['Bo Lind | asked | if the pier was safe'],
    ],
    [
      'a topic after a day',
      'Asked on Tuesday about the old pier, Ada Reed said she had no plans.',
      ['undefined | Asked | the old pier', 'Ada Reed | said | she had no plans'],
    ],
    ['nothing but a pronoun', 'When asked about it, Ada Reed laughed.', []],
  ]);
});

describe('a report may stand on both sides of the speaker, or on one', () => {
  rows([
    [
      'one word before the speaker',
      'Survival, Ada Reed says, depends on the boats.',
      ['Ada Reed | says | Survival', 'Ada Reed | says | depends on the boats'],
    ],
    [
      'a time before the speaker, and a verb that no list knows',
      'In the end, Ada Reed said, sailors vote for boats.',
      ['Ada Reed | said | In the end', 'Ada Reed | said | sailors vote for boats'],
    ],
    [
      'the second half stands in marks',
      'Most of the sailors were old, Ada Reed said, and “I had to wait for them.”',
      ['Ada Reed | said | Most of the sailors were old'],
    ],
    [
      'what leads up to the marks is no report',
      'When the rain had stopped, Ada Reed said, “I had to wait for them.”',
      [],
    ],
    [
      'who the speaker is is no report',
      'The boat sank, and its owner, Ada Reed, said, “I will buy another one.”',
      [],
    ],
    [
      'two adjectives before the speakers',
      'Divers are likely to look for the boat, current and former officials said.',
      ['former officials | said | Divers are likely to look for the boat'],
    ],
    [
      '"and as", then the speaker',
      'The boats were old, and as Ada Reed noted, the crew could be fined.',
      ['Ada Reed | noted | the crew could be fined'],
    ],
    [
      'a source with its author between the halves',
      'The pier, according to a report by the board, is unsafe.',
      ['a report | according | The pier', 'a report | according | is unsafe'],
    ],
  ]);
});

describe('a verb of saying inside a relative clause reports what follows', () => {
  rows([
    [
      'that',
      'It led to a strike that club officials said could hurt the boats.',
      ['club officials | said | could hurt the boats'],
    ],
    [
      'what',
      'It was hailed as what many experts said was a good boat.',
      ['many experts | said | was a good boat'],
    ],
    [
      'an article before a name',
      'The fares, which the Harbour Board says had been too high, fell.',
      ['Harbour Board | says | had been too high'],
    ],
  ]);
});

describe('a report goes on behind "but" and "including" where the same words do', () => {
  rows([
    [
      'but that',
      'The mayor said the town needs a pier, but that she would wait.',
      ['The mayor | said | the town needs a pier, but that she would wait'],
    ],
    [
      'but not',
      'Ada Reed said she liked the boat, but not the crew.',
      ['Ada Reed | said | she liked the boat, but not the crew'],
    ],
    [
      'but a verb in the future',
      'Ada Reed said the boat was old, but would sail in May.',
      ['Ada Reed | said | the boat was old, but would sail in May'],
    ],
    [
      'but a clause of the reporter',
      'Ada Reed said the boat was old, but that was not the whole story.',
      ['Ada Reed | said | the boat was old'],
    ],
    [
      'but what she did',
      'Ada Reed said the boat was old, but also praised the crew.',
      ['Ada Reed | said | the boat was old', 'Ada Reed | praised | the crew'],
    ],
    [
      'including',
      'Ada Reed cited several reasons, including the price of steel.',
      ['Ada Reed | cited | several reasons, including the price of steel'],
    ],
    [
      'a pronoun and a name before the verb of the report',
      'Ada Reed said both she and Bo Lind promised to sail.',
      ['Ada Reed | said | both she and Bo Lind promised to sail'],
    ],
  ]);
});

describe('what somebody said, and nothing tells who', () => {
  rows([
    [
      'a court',
      'The court heard that he had hidden the boat.',
      ['undefined | heard | he had hidden the boat'],
    ],
    [
      'without "that"',
      'The inquest heard the brakes had failed.',
      ['undefined | heard | the brakes had failed'],
    ],
    [
      'emerged',
      'It later emerged that the pier was sold.',
      ['undefined | emerged | the pier was sold'],
    ],
    [
      'claimed',
      'It was claimed that the pier was sold.',
      ['undefined | claimed | the pier was sold'],
    ],
    [
      'at the end',
      'The pier will close, it was announced yesterday.',
      ['undefined | announced | The pier will close'],
    ],
    [
      'between two halves',
      'The clerk, the court was told, had hidden the boat.',
      ['undefined | told | The clerk', 'undefined | told | had hidden the boat'],
    ],
    [
      'somebody who speaks inside',
      'The jury heard that Ada Reed told police she was asleep.',
      ['Ada Reed | told | she was asleep'],
    ],
    ['no clause', 'The court heard evidence from a clerk who was there.', []],
  ]);
});

describe('those who answer a survey', () => {
  rows([
    [
      'out of',
      'Nearly nine out of 10 say they will learn to sail.',
      ['nine out of 10 | say | they will learn to sail'],
    ],
    [
      'those',
      'Those surveyed say the town should wait.',
      ['Those surveyed | say | the town should wait'],
    ],
  ]);
});

describe('in a headline every word has a capital', () => {
  rows([
    [
      'before',
      'Harbour Board Says Ferry Will Return In May',
      ['Harbour Board | Says | Ferry Will Return In May'],
    ],
    [
      'after',
      'Ferry Could Return In May, Ada Reed Says',
      ['Ada Reed | Says | Ferry Could Return In May'],
    ],
  ]);
});
