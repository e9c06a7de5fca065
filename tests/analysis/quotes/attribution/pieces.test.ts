import { describe, expect, it } from 'vitest';
import { type Case, find, lines } from '../find.js';

const pieces: readonly Case[] = [
  [
    'a second piece that nothing but “and” parts from the first, before another speaker',
    'Ada Reed called the boats “old” and “leaky”, and Josh Lind said they were “fine”.',
    [
      'mixed | Ada Reed | called | old',
      'mixed | Ada Reed | called | leaky',
      'mixed | Josh Lind | said | fine',
    ],
  ],
  [
    'what a paper is titled, and the theme of a meeting, are nobody’s words, however long',
    'Ada Reed presented a paper titled “The role of small boats in the peace of the northern towns”. The meeting was on the theme: “Taking stock of all the boats that we have and rising to the storm.”',
    [],
  ],
  [
    'a forecast of something is no verb',
    'The maker of sails cut its profit forecast for the second time, blaming rising prices and “stubborn” sailors.',
    ['mixed | The maker | blaming | stubborn'],
  ],
  [
    'who urges others not to say something',
    'Ada Reed urged crews and officials not to speculate: “My sister and I have tried to sell the boats.”',
    ['direct | Ada Reed | urged | My sister and I have tried to sell the boats.'],
  ],
  [
    'who tells something behind a piece tells it to others',
    'The mayor, who described the plan as “a shame”, told reporters that he would resign.',
    ['mixed | The mayor | described | a shame'],
  ],
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

describe('pieces of a quotation, and rarer shapes', () => {
  it.each(pieces)('have their speaker: %s', (_, text, expected) =>
    expect(lines(text)).toEqual(expected),
  );
});

it('a very long text is read like a short one, and the next one after it', () => {
  const filler = 'The boats lie in the harbour of the town and wait for wind. '.repeat(11_000);
  const { quotes } = find(`“We sail,” Ada Reed said.\n${filler}\n“We stay,” Josh Lind said.`);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Reed', 'Josh Lind']);
  expect(lines('“We sail,” Ada Reed said.')).toEqual(['direct | Ada Reed | said | We sail,']);
});
