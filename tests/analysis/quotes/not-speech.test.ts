import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

describe('marks around what nobody says are no quotation', () => {
  it.each([
    ['a nickname', 'Robert C. “Bobby” Reed won the race.'],
    [
      'a nickname after an initial',
      'General Robert C. “Bobby” Reed, one of many, says it will rain.',
    ],
    ['the title of a work', 'She sang “The Long Night” at the harbour.'],
    ['a name that is given', 'The route is known as “The Ladder” in the valley.'],
    ['a work after its kind', 'Ada Reed wrote that in her memoir, “Winter Boats.”'],
    ['a work before its kind', 'Ada Reed has written “Winter Boats,” a book about the sea.'],
    ['a work and its star', 'On Monday “Winter Boats” star Ada Reed told of her plans.'],
    [
      'a work, the verb of saying being for another thing',
      'Ada Reed told “Winter Boats,” reminding the hosts of the storm.',
    ],
    ['a remark in brackets', 'Ada Reed said, “(laughter)” on the tape.'],
    [
      'a work whose kind stands after a comma',
      'One ad, “Winter Boats,” stars Ada Reed, who says nothing.',
    ],
    ['a headline', 'Paul Holm’s commentary, “The boats must sail again,” is a good one.'],
    ['what is given is no speech', 'The board gave “old boats” to the crews.'],
    ['what is used is no word', 'The crews used the “old boats” in summer.'],
    ['a scare quote', 'The “experts” left before noon.'],
    ['a name one goes by', 'A pilot who goes by the name “Wolf” left the harbour.'],
    ['what a thing is called', '“Fair Wind”, as the club calls its walk, began in March.'],
  ])('%s', (_, text) => expect(lines(text)).toEqual([]));
});
