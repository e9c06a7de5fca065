import { describe, expect, it } from 'vitest';
import { find } from '../quotes/find.js';

const last = (text: string) =>
  find(text)
    .quotes.filter((q) => q.type !== 'indirect')
    .at(-1)?.speaker?.name;

describe('pronouns go to the person that gender, subject and recency point to', () => {
  it.each([
    ['he', 'Peter Reed met Anna Lind on Monday. “It went well,” he said.', 'Peter Reed'],
    ['she', 'Peter Reed met Anna Lind on Monday. “It went well,” she said.', 'Anna Lind'],
    [
      'the subject before the object',
      'Peter Holm thanked Martin Lind. “It went well,” he said.',
      'Peter Holm',
    ],
    [
      'not whom somebody talks about',
      'Peter Reed said Paul Lind was late. “It happens,” he added.',
      'Peter Reed',
    ],
    [
      'not who is named inside the quotation',
      'Peter Reed arrived late.\n“Paul Lind was first,” he said.',
      'Peter Reed',
    ],
    [
      'who was reported last',
      'According to Peter Reed, the boats are old. “We need new ones,” he said.',
      'Peter Reed',
    ],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});

const talks =
  'Kenya’s President Daniel Reed met Norwegian Prime Minister Anna Lind in Oslo on Monday.\n' +
  'Daniel Reed said that the talks had gone well.\n';

describe('role nouns go to whom the story gives the role', () => {
  it.each([
    ['the president', `${talks}“We agree,” the president said.`, 'Daniel Reed'],
    ['the prime minister', `${talks}“We agree,” the prime minister said.`, 'Anna Lind'],
    ['country and office', `${talks}“We agree,” the Kenyan leader said.`, 'Daniel Reed'],
    [
      'country and office of the other',
      `${talks}“We agree,” the Norwegian leader said.`,
      'Anna Lind',
    ],
    [
      'country and office in capitals',
      `${talks}“We agree,” the Norwegian Prime Minister noted.`,
      'Anna Lind',
    ],
    [
      'the office of a third country is nobody here',
      `${talks}“We agree,” the Chinese President noted.`,
      'the Chinese President',
    ],
    [
      'not who stands beside the holder',
      'The harbour board spokesman, Paul Reed, said Secretary Anna Lind met Mr. Holm on Monday.\nMr. Holm said it went well.\n“It did,” the spokesman said.',
      'Paul Reed',
    ],
    ['head of state', `${talks}“We agree,” the Head of State said.`, 'Daniel Reed'],
    [
      'an age',
      'Peter Reed, 43, won the race on Sunday.\n“I was lucky,” the 43-year-old said.',
      'Peter Reed',
    ],
    ['nobody has it', 'Peter Reed won the race.\n“He was lucky,” the bishop said.', 'the bishop'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));

  it('gives the losing candidates as reasons', () => {
    const quote = find('Peter Holm thanked Martin Lind. “It went well,” he said.').quotes.at(-1);
    expect(quote?.why.some((reason) => reason.startsWith('not Martin Lind'))).toBe(true);
  });
});
