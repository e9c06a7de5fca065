import { describe, expect, it } from 'vitest';
import { marked } from './find.js';

/** Who is named as the speaker of the quotations of a text, in its words. */
const speakers = (text: string) =>
  marked(text).map(({ speaker }) => speaker?.mention?.text ?? null);

describe('the noun phrase before a verb of saying', () => {
  it.each([
    [
      'a name in several parts',
      '“We sail,” Karl-Erik Lindqvist-Holm said.',
      'Karl-Erik Lindqvist-Holm',
    ],
    ['a name after a possessive', '“We sail,” the mayor’s lawyer Ada Reed said.', 'Ada Reed'],
    ['a role after a possessive', '“We sail,” the mayor’s lawyer said.', 'the mayor’s lawyer'],
    ['the owner of a text', '“We sail,” Ada Reed’s statement said.', 'Ada Reed'],
    ['the owner of a text without a name', '“We sail,” the judge’s letter said.', 'the judge'],
    ['the owner of a text by office', '“We sail,” read the Governor’s statement.', 'the Governor'],
    [
      'somebody of a place',
      '“We sail,” the head of the Saltham harbour board said.',
      'the head of the Saltham harbour board',
    ],
    ['people of a place', '“We sail,” officials in Oslo said.', 'officials in Oslo'],
    [
      'a person of a group',
      '“We sail,” Ada Reed of the local victims’ group Harbour Watch said.',
      'Ada Reed',
    ],
    ['staff', '“We sail,” staff on short contracts said.', 'staff on short contracts'],
    ['a chief of staff', '“We sail,” then chief of staff Ada Reed said.', 'Ada Reed'],
    ['a chief of police', '“We sail,” said former Chief Of Police Ada Reed.', 'Ada Reed'],
    ['a secretary of state', '“We sail,” said former secretary of state Ada Reed.', 'Ada Reed'],
    ['a bracket', '“We sail,” Ada Reed (43) said.', 'Ada Reed'],
    ['an age', '“We sail,” the 43-year-old said.', 'the 43-year-old'],
    ['a share', '“We sail,” six in 10 said.', 'six in 10'],
    ['all five', '“We sail,” all five crews said.', 'all five crews'],
    ['one', '“We sail,” one said.', 'one'],
    ['some of several', '“We sail,” some of the sailors said.', 'some of the sailors'],
    ['a plural without an article', '“We sail,” fishermen said.', 'fishermen'],
    ['an office in capitals', '“We sail,” the Prime Minister said.', 'the Prime Minister'],
    [
      'an office in capitals without an article',
      '“We sail,” Prime Minister said.',
      'Prime Minister',
    ],
    ['several in capitals', '“We sail,” the Democrats said.', 'Democrats'],
    ['an unknown one in capitals', '“We sail,” a Senator said.', 'a Senator'],
    ['a plural in capitals', '“We sail,” Police said.', 'Police'],
    [
      'an office of a country',
      '“We sail,” the Mongolian President said.',
      'the Mongolian President',
    ],
    ['a body in capitals', '“We sail,” THE MAYOR’S OFFICE said.', 'MAYOR’S OFFICE'],
    ['a participle between', '“We sail,” the crew going to the harbour said.', 'the crew'],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('the noun phrase after a verb of saying', () => {
  it.each([
    [
      'an office, its place and its holder',
      '“We sail,” said Mayor of Saltham Ada Reed.',
      'Ada Reed',
    ],
    [
      'an office, an article, its place and its holder',
      '“We sail,” said ambassador to the United States Ada Reed.',
      'Ada Reed',
    ],
    [
      'an office of a place, without a name',
      '“We sail,” said the mayor of Saltham.',
      'the mayor of Saltham',
    ],
    [
      'an adviser to somebody',
      '“We sail,” said a longtime adviser to both owners, who left.',
      'a longtime adviser to both owners',
    ],
    [
      'a source close to somebody',
      '“We sail,” said one source close to the owners.',
      'one source close to the owners',
    ],
    [
      'a source familiar with something',
      '“We sail,” said a person familiar with the talks.',
      'a person familiar with the talks',
    ],
    [
      'a man who calls himself something',
      '“We sail,” wrote a man calling himself Harbour Joe.',
      'Harbour Joe',
    ],
    [
      'a clerk known by a name',
      '“We sail,” said a clerk known as Ada, speaking for the first time.',
      'Ada',
    ],
    [
      'a name that is also an auxiliary',
      'Ada Reed lost. “We sail,” said Will Lind, a professor of law.',
      'Will Lind',
    ],
    ['two roles and a name', '“We sail,” said co-author and Fellow Ada Reed.', 'Ada Reed'],
    ['a particle', '“We sail,” said the skipper, Ada von Reed.', 'Ada von Reed'],
    ['one of the two', '“We sail,” said two of the sailors.', 'two of the sailors'],
    ['one of nothing', '“We sail,” said one of them.', 'one'],
    ['an adverb before the name', '“We sail,” said also Ada Reed.', 'Ada Reed'],
    ['a possessive', '“We sail,” said her lawyer.', 'her lawyer'],
    ['a noun that nobody is', '“We never sail in winter,” said tables in the corner.', null],
    ['nothing', '“We never sail in winter,” said and', null],
    ['whom it is said to', '“We never sail in winter,” said him.', null],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('the subject of a clause over what stands between', () => {
  it.each([
    ['who, over an age', 'They were met by Ada Reed, 43, who said, “We sail.”', 'Ada Reed'],
    [
      'who, over an apposition',
      'They were met by Ada Reed, a biologist, who said, “We sail.”',
      'Ada Reed',
    ],
    ['who, without a comma', 'They were met by a sailor who said, “We sail.”', 'a sailor'],
    [
      'an apposition between dashes',
      'Ada Reed — the mayor of Saltham — said, “We sail.”',
      'Ada Reed',
    ],
    ['a pronoun and an apposition', 'They, the crews of the harbour, said, “We sail.”', 'They'],
    ['a body in an apposition', 'Ada Reed, head of the Dolphin Club, said, “We sail.”', 'Ada Reed'],
    ['after a semicolon', 'It was late; Ada Reed, a doctor, said, “We sail.”', 'Ada Reed'],
    [
      'after another sentence in marks',
      'It was late. Ada Reed, a doctor, said, “We sail.”',
      'Ada Reed',
    ],
    [
      'a person apart after a role',
      'The mayor of Bridge End, Ada Reed (43), said, “We sail.”',
      'Ada Reed',
    ],
    ['two persons side by side', 'Josh Lind, Ada Reed, said, “We sail.”', 'Josh Lind'],
    [
      'a lawyer in her partner’s description',
      'Her partner of thirty years, the architect Ada Reed, said, “We sail.”',
      'Ada Reed',
    ],
    [
      'a place between role and name',
      'The University of Bridge End, North Coast’s chancellor, Ada Reed, said, “We sail.”',
      'Ada Reed',
    ],
    [
      'a free subject',
      'In the filing itself Ada Reed also made this point: “We sail.”',
      'Ada Reed',
    ],
    ['a free pronoun', 'In the filing itself she made this point: “We sail.”', 'she'],
    ['dashes and commas', 'Ada Reed — the mayor, as all know — said, “We sail.”', 'Ada Reed'],
    [
      'a title that opens the clause',
      'In a call on Monday, Capt. Ada Reed, a pilot, said, “We sail.”',
      'Ada Reed',
    ],
    [
      'a role, its place and a bracket',
      'The mayor of Bridge End, Ada Reed (43) said, “We sail.”',
      'Ada Reed',
    ],
    ['nothing before the age', 'A sailor, 43, who said, “We sail,” came.', 'A sailor'],
    ['they go on', 'They go on to say, “We sail.”', 'They'],
    ['goes on', 'Ada Reed goes on to say, “We sail.”', 'Ada Reed'],
    ['was to say', 'Ada Reed was to say, “We sail.”', 'Ada Reed'],
    ['to say, without a subject', 'To say, “We never sail in winter,” is easy.', null],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});
