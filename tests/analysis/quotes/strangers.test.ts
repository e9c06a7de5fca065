import { expect, it } from 'vitest';
import { find, lines } from './find.js';

it.each([
  [
    'somebody behind what opens the sentence is met',
    'Ada Reed left. Josh Lind, the director of the bank, said it was late.\nSpeaking after the vote in Oslo, the prime minister refused to step down.\n“I will stay,” he told reporters.',
    'direct | the prime minister | told | I will stay,',
  ],
  [
    'a woman’s name before a man’s hides nobody',
    'Chief Minister Uma Shankar Baghel said the state had no option. “Let them ask their friends,” he quipped.',
    'direct | Uma Shankar Baghel | quipped | Let them ask their friends,',
  ],
  [
    'nobody comes out of a headline',
    'The last ferryman of Skerry\n\nOn the morning I meet Josh Lind, he is under the boat. “Hand me that,” he says, without looking up.',
    'direct | Josh Lind | says | Hand me that,',
  ],
  [
    'a neighbour, over a paragraph break',
    'Ada Reed lives here. Josh Lind does too.\nA neighbour said the boats had burned.\n“Nobody came,” he said.',
    'direct | A neighbour | said | Nobody came,',
  ],
  [
    'an officer that the story does not name',
    'Josh Lind had waited for years. Then he went aboard.\nThe captain met her at the rail. “Where is the pilot?” he asked.',
    'direct | The captain | asked | Where is the pilot?',
  ],
  [
    'residents who described something',
    'Residents of Port Mallow have lamented what they described as “neglect” by the board.',
    'mixed | Residents | described | neglect',
  ],
  [
    'a ministry, not the country that only the quotation names',
    'The Norwegian foreign ministry offered help. “Chile is not alone,” it said.',
    'direct | The Norwegian foreign ministry | said | Chile is not alone,',
  ],
  [
    'a woman by her office',
    'Ada Reed left.\nA spokeswoman for the harbour board said it was late. “Come back in May,” she said.',
    'direct | A spokeswoman for the harbour board | said | Come back in May,',
  ],
  [
    'but not an office whose bearer is named after it',
    'Paul Otter left.\nThe head of the harbour mission in Oslo, Cole Lind, said the boats had sailed. “We stay,” he said.',
    'direct | Cole Lind | said | We stay,',
  ],
  [
    'nor the owner of a possessive',
    'Josh Lind spoke. Her father was a pilot.\n“We stay,” he said.',
    'direct | Josh Lind | said | We stay,',
  ],
])('a pronoun means somebody without a name: %s', (_, text, expected) =>
  expect(lines(text)).toEqual([expected]),
);

it('somebody without a name has no entity, and is sure at most to a medium degree', () => {
  const { quotes, mentions } = find('A neighbour said it was late. “Nobody came,” he said.');
  const [, said] = quotes;
  expect(said?.speaker).toMatchObject({ name: 'A neighbour', entity: null });
  expect(said?.attribution).toBe('pronoun');
  expect(said?.confidence).toBe('medium');
  expect(mentions).toEqual([]);
});

// Of 245 such words seven in ten were nobody, though the list has their singular.
it.each([
  'Nurses',
  'Motorists',
  'Angry readers',
  'Firefighters',
  'Pensioners',
  'Fishermen',
  'Actresses',
  'Surgeons',
])('people without an article open a sentence: %s', (people) => {
  const [quote] = find(`${people} left the hall, saying it was “a disgrace”.`).quotes;
  expect(quote?.speaker?.name).toBe(people);
});
