import { describe, expect, it } from 'vitest';
import { find, marked } from '../quotes/find.js';

const last = (text: string) => marked(text).at(-1)?.speaker?.name;

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
      'who opens the sentence after But',
      'The judge, Paul Lind, told reporters that it was over.\nBut Peter Reed, now 24 and a teacher in Saltham, disagrees. “It went on,” he said.',
      'Peter Reed',
    ],
    [
      'who was reported last',
      'According to Peter Reed, the boats are old. “We need new ones,” he said.',
      'Peter Reed',
    ],
    [
      'a subject after a phrase and with an age',
      'Ada Lind, a pilot, was there. At the quay, 62-year-old Vallo sat by the boats. “It is cold,” she said.',
      'Vallo',
    ],
    [
      'a subject between commas, with an age',
      'Ada Lind laughed.\nHer neighbour, Vallo, 84, is calm. “It is cold,” she said.',
      'Vallo',
    ],
    [
      'not the subject of a clause beside the main one',
      'Paul Reed agreed to a talk in which Josh Lind became chairman. “Only the sea will move me,” he said.',
      'Paul Reed',
    ],
    [
      'a subject before an irregular verb',
      'Josh Lind waited for Paul Reed. In the end Paul Reed sat down. “I am here,” he said.',
      'Paul Reed',
    ],
    [
      'a subject with an age between commas, who goes on to own something',
      '“We are forgotten,” murmured Moussa Kant.\nBeside him, his nephew Vallo, 19, kept his fists clenched. “We will wait,” he said.',
      'Vallo',
    ],
    [
      'the subject that an owned thing belongs to, not whom it was done to',
      'Josh Lind was late. Paul Reed of the harbour board had lost his boat in the same storm.\n“It was new,” he said.',
      'Paul Reed',
    ],
    [
      'whom an age at the head of the sentence means',
      'Ada Reed saved three points before she won.\nThe 27-year-old will meet either Lena Holm or Mona Lind.\n“I like it,” she said.',
      'Ada Reed',
    ],
    [
      'whom an age and a trade at the head of the sentence mean',
      'Paul Reed, who took over from Josh Holm in 2021, has staked all on it. The 54-year-old engineer told the crews. “We will finish it,” he said.',
      'Paul Reed',
    ],
    [
      'the only one of the story whom a possessive can mean',
      'Governor Paul Reed toured the harbour with his deputy Grace Lind.\n“I will end it,” said Paul Reed.\nHis deputy asked for patience. “It takes time,” she said.',
      'Grace Lind',
    ],
    [
      'not a man, as “himself” tells',
      'Ada Lind spoke. Vallo himself was there.\n“We wait,” she said.',
      'Ada Lind',
    ],
    [
      'not a woman, as “herself” tells',
      'Paul Lind spoke. Vallo herself was there.\n“We wait,” he said.',
      'Paul Lind',
    ],
    [
      'who is told of before a quotation of several sentences',
      'Ada Lind said it was late.\nAt the quay, Mona Reed sat beside what was left of her boat. “It came at night. We ran,” she said.',
      'Mona Reed',
    ],
    [
      'not they, long after',
      'The Saltham Board met. A spokesperson for the minister said it was late. It rained. The boats lay still.\n“We wait,” they said.',
      'Saltham Board',
    ],
    [
      'they, after a spokesperson',
      'The Saltham Board met. A spokesperson for the minister said it was late.\n“We wait,” they said.',
      'A spokesperson for the minister',
    ],
    [
      'not who has such an office elsewhere, when a name explains it',
      '“We build,” said the Minister of Works, Paul Reed.\nFor his part, the Minister of Finance, Josh Lind, referred to the costs.\n“We pay,” he said.',
      'Josh Lind',
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
    [
      'the only daughter of the story',
      'Ada Reed died in May. Ada Reed leaves her daughter, Bess, and two boats. “She sailed on Tuesday,” her daughter said.',
      'Bess',
    ],
    ['nobody has it', 'Peter Reed won the race.\n“He was lucky,” the bishop said.', 'the bishop'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));

  it.each([
    [
      'the office of another country in two words',
      'South Korea’s President Peter Holm met US President Josh Lind on Monday.\n“We agree,” the South Korean president said.',
      'Peter Holm',
    ],
    [
      'a sex that does not fit',
      'Anna Lind, the chairwoman, met Peter Reed, the chairman.\n“We agree,” the chairwoman said.',
      'Anna Lind',
    ],
    [
      'a man by his kin',
      'Robin Reed, father of three, came late.\n“We agree,” he said.',
      'Robin Reed',
    ],
    [
      'a man of no known name by his kin',
      'Mr. Peter Holm met Zorvan Reed, father of three.\n“We agree,” the father said.',
      'Zorvan Reed',
    ],
    [
      'a woman of no known name by her office',
      'Zorva Reed, the chairwoman, met Peter Holm.\n“We agree,” she said.',
      'Zorva Reed',
    ],
    [
      'a woman by her office',
      'Chairwoman Kim Reed met spokesman Kim Holm.\n“We agree,” she said.',
      'Kim Reed',
    ],
    [
      'an office of a country after the name',
      'Daniel Reed, the Kenyan foreign minister, came late.\n“We agree,” the Kenyan minister said.',
      'Daniel Reed',
    ],
    [
      'an office with a hyphen after the name',
      'Daniel Reed, a vice-chairman, came late.\n“We agree,” the chairman said.',
      'Daniel Reed',
    ],
    [
      'a former one is not the one of today',
      'Josh Lind, the former mayor, met Ada Reed, the mayor.\n“We agree,” the mayor said.',
      'Ada Reed',
    ],
    [
      'another portfolio',
      'Health Minister Daniel Reed spoke first.\n“We agree,” the aviation minister said.',
      'the aviation minister',
    ],
    ['somebody’s lawyer', 'Ada Reed is a lawyer.\n“We agree,” his lawyer said.', 'his lawyer'],
    ['a head of nothing', 'Ada Reed won the race.\n“We agree,” the head said.', 'the head'],
    ['the old', 'Ada Reed won the race.\n“We agree,” the old said.', 'the old'],
    [
      'a head of government',
      'Norwegian Prime Minister Anna Lind came.\n“We agree,” the head of government said.',
      'Anna Lind',
    ],
    [
      'the company',
      'Tidewater Ferries Ltd. sold its boats on Monday.\n“We had to,” the company said.',
      'Tidewater Ferries Ltd.',
    ],
    [
      'the company, after another',
      'Tidewater Ferries Ltd. sold its boats to Harbour Foods Inc. on Monday.\n“We had to,” the company said.',
      'Tidewater Ferries Ltd.',
    ],
    [
      'a company that only somebody’s words name is not taken for it',
      '“Tidewater Ferries Ltd. sold its boats,” said Ada Reed.\n“We had to,” the company said.',
      'the company',
    ],
    [
      'it',
      'Tidewater Ferries Ltd. sold its boats on Monday. “We had to,” it said.',
      'Tidewater Ferries Ltd.',
    ],
    [
      'it, after another',
      'The Saltham Union likes the boats of Tidewater Ferries Ltd. very much. “We had to,” it said.',
      'Saltham Union',
    ],
    ['they', 'The Democrats left the hall on Monday. “We had to,” they said.', 'Democrats'],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));

  it('keeps the first roles of somebody who has very many', () => {
    const roles =
      'mayor doctor lawyer teacher farmer painter sailor poet nurse judge banker broker builder chef coach captain critic dean diplomat director donor editor engineer governor guard historian'.split(
        ' ',
      );
    const story = roles.map((role) => `Ada Reed, the ${role}, came.`).join(' ');
    expect(last(`${story}\n“We agree,” the mayor said.`)).toBe('Ada Reed');
    expect(last(`${story}\n“We agree,” the historian said.`)).toBe('the historian');
  });

  it('gives the losing candidates as reasons', () => {
    const quote = find('Peter Holm thanked Martin Lind. “It went well,” he said.').quotes.at(-1);
    expect(quote?.why.some((reason) => reason.startsWith('not Martin Lind'))).toBe(true);
  });
});

describe('the reasons say what spoke for a candidate', () => {
  const why = (text: string) => find(text).quotes.at(-1)?.why.join(' | ');

  it.each([
    ['a woman', 'Anna Lind came. “We agree,” she said.', 'a woman'],
    ['a man', 'Peter Reed came. “We agree,” he said.', 'a man'],
    [
      'the distance',
      'Peter Reed came.\nIt rained.\n“We agree,” he said.',
      'named 2 paragraphs back',
    ],
    ['a role', 'Mayor Ada Reed came. “We agree,” the mayor said.', 'mayor in the story'],
    [
      'a role of somebody who comes later',
      '“We agree,” the mayor said.\nMayor Ada Reed came.',
      'Ada Reed: mayor in the story (0',
    ],
    [
      'an age',
      'Peter Reed, 43, won. “We agree,” the 43-year-old said.',
      'of that age in the story',
    ],
    ['a loaded verb', '“We agree,” Ada Reed claimed.', '(a loaded verb)'],
    [
      'a piece that goes on',
      '“We agree,” Ada Reed said. “We do.”',
      'goes on from the quotation before',
    ],
    ['nothing', '“We never sail in winter.”', 'nothing near the quotation names a speaker'],
  ])('%s', (_, text, reason) => expect(why(text)).toContain(reason));
});

describe('who is named long ago', () => {
  const filler = 'The boats lie in the harbour. '.repeat(50);

  it('is not meant by a pronoun', () => {
    expect(last(`Peter Holm came. Anna Lind spoke: “No.” ${filler}“We agree,” he said.`)).toBe(
      'he',
    );
  });

  it('is meant all the same where nobody has spoken since', () => {
    expect(last(`“No,” said Peter Holm. ${filler}“We agree,” he said.`)).toBe('Peter Holm');
  });

  it('a name after a preposition is no subject', () => {
    expect(
      last('Peter Holm met the crews. The dinner with Paul Lind lasted long. “We agree,” he said.'),
    ).toBe('Peter Holm');
  });
});

describe('a role noun means nobody whom the story does not call so', () => {
  it.each([
    [
      'the leader is not the leader of the opposition',
      'The leader of the council said “no” on Monday.\n“He must go,” said opposition leader Nico Lind.\n“I stay,” the leader said.',
      'the leader',
    ],
    [
      'the subject of a verb after a comma is no apposition',
      'The boat was sold by its owner Paul Reed, the captain said on Friday.\n“It floats,” said the captain.',
      'the captain',
    ],
    [
      'nor is a noun after an inverted verb',
      'Ada Lind met Paul Reed, explains the captain.\n“It floats,” said the captain.',
      'the captain',
    ],
    [
      'a participle with its agent is one',
      'Ada Lind, the captain accused by the board, came late.\n“It floats,” the captain said.',
      'Ada Lind',
    ],
    [
      'a source without a name stays without one',
      'Paul Reed, an official of the port, came late. An official said the gates were shut.\n“They leak,” the official said.',
      'the official',
    ],
    [
      'unless the one with the name was met since',
      'An official said the gates were shut. Paul Reed, an official of the port, disagreed.\n“They hold,” the official said.',
      'Paul Reed',
    ],
    [
      'an authority is no company',
      'The rules came from the Harbour Safety Administration on Monday.\n“We comply,” the company said.',
      'the company',
    ],
    [
      'a newspaper may be one',
      'The Saltham Gazette was sold on Monday.\n“We go on,” the company said.',
      'Saltham Gazette',
    ],
    [
      'a college of the police is not the police',
      'The Saltham Police College burned on Monday.\n“We came at once,” the police said.',
      'the police',
    ],
    [
      'a court is no party',
      'The Saltham High Court heard the case on Monday.\n“We go on,” the party said.',
      'the party',
    ],
    [
      'the minister of another country',
      'Iranian Foreign Minister Paul Reed met Emirati Foreign Minister Josh Lind.\nPaul Reed said it went well.\n“We agree,” the UAE foreign minister said.',
      'Josh Lind',
    ],
    [
      'a surname that is a title',
      'Tom Pope and Ada Reed shared a boat.\n“We knew the wind would drop,” Pope said.',
      'Tom Pope',
    ],
    [
      'a surname that is a title before the quotation',
      'Tom Pope and Dan Bishop shared a boat.\nBishop told reporters: “We were lucky.”',
      'Dan Bishop',
    ],
    [
      'not her kin where the sentence goes on about her',
      'Ada Reed was born in Saltham. Her mother, Edith, taught piano and, she once said, “hit me with the metronome.”',
      'Ada Reed',
    ],
    [
      'her kin in a sentence of his own',
      'Ada Reed was born in Saltham. Her sister, Edith, works at the mill. “I like it,” she said.',
      'Edith',
    ],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});
