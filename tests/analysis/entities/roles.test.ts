import { describe, expect, test } from 'vitest';
import { entityNamed } from './names.js';

describe('what the text says a person is', () => {
  test('one role written short and in full, once; none of the person who follows in a list', () => {
    const text =
      'Senator Ada Quill met Commissioner Tom Hale, County Commissioner Ben Vogt. Sen. Quill left.';
    const said = ['Ada Quill', 'Tom Hale', 'Ben Vogt'].map((name) =>
      entityNamed(text, name)
        ?.roles.map((role) => role.text)
        .join('; '),
    );
    expect(said).toEqual(['Senator', 'Commissioner', 'County Commissioner']);
  });

  test('none of somebody whom another one serves', () => {
    const text = 'An adviser to the president, Ada Quill, said that the talks would go on.';
    expect(entityNamed(text, 'Ada Quill')?.roles).toEqual([]);
  });

  test('none from a rank in small letters, which is an adjective', () => {
    const text = 'The museum showed a major Ada Quill collection. “It helps,” Ada Quill said.';
    expect(entityNamed(text, 'Ada Quill')?.roles).toEqual([]);
  });

  test('none from the heading above the name', () => {
    const text = 'A slow step forward\n\nQuill studies law. “It helps,” Ada Quill said.';
    expect(entityNamed(text, 'Ada Quill')?.roles).toEqual([]);
  });

  test.each([
    [
      'a title after a country',
      'Norway’s President Henrik Aasland spoke.',
      'Henrik Aasland',
      'President',
      'Norway',
    ],
    [
      'a chief of something in small letters',
      'It rose, said Henrik Aasland, chief global strategist at Velden Financial.',
      'Henrik Aasland',
      'chief global strategist',
      'Velden Financial',
    ],
    [
      'an office before a degree',
      'Velden University chairman Prof. Henrik Aasland spoke.',
      'Henrik Aasland',
      'chairman',
      'Velden University',
    ],
    [
      'a title after a people',
      'Chinese President Wen Jialiang spoke.',
      'Wen Jialiang',
      'President',
      'Chinese',
    ],
    [
      'a title of two words',
      'Norwegian Prime Minister Greta Lund spoke.',
      'Greta Lund',
      'Prime Minister',
      'Norwegian',
    ],
    [
      'an apposition after',
      'Henrik Aasland, the president of Norway, spoke.',
      'Henrik Aasland',
      'president',
      'Norway',
    ],
    [
      'a title with what its bearer is in charge of',
      'Minister of Trade, Industry and Health Paula Reyes spoke in Lima.',
      'Paula Reyes',
      'Minister',
      'Trade, Industry and Health',
    ],
    [
      'an apposition before, with what its bearer is in charge of',
      'The Minister of Agriculture, Paula Reyes, spoke in Lima.',
      'Paula Reyes',
      'Minister',
      'Agriculture',
    ],
    [
      'an apposition after, with what its bearer is in charge of',
      '“We wait,” said Paula Reyes, Minister of Trade and Health, in Lima.',
      'Paula Reyes',
      'Minister',
      'Trade and Health',
    ],
    [
      'an apposition after whose name goes on',
      'Paula Reyes, president of the Norway-based league, spoke in Lima.',
      'Paula Reyes',
      'president',
      null,
    ],
    [
      'an apposition after whose name is a part of what follows',
      'Paula Reyes, president of the Norway state doctors union, spoke in Lima.',
      'Paula Reyes',
      'president',
      null,
    ],
    [
      'an apposition after an age',
      'Paula Reyes, 51, a lawyer, spoke in Lima.',
      'Paula Reyes',
      'lawyer',
      null,
    ],
    [
      'what a minister is in charge of, at the head of a sentence',
      'The bill passed. Housing minister Paula Reyes was late.',
      'Paula Reyes',
      'Housing minister',
      null,
    ],
    [
      'what a minister is in charge of, with a capital anywhere',
      'On Monday Conservation Minister Paula Reyes came by helicopter.',
      'Paula Reyes',
      'Conservation Minister',
      null,
    ],
    [
      'two fields of one office',
      'The county’s Police and Crime Commissioner Paula Reyes urged so.',
      'Paula Reyes',
      'Police and Crime Commissioner',
      null,
    ],
    [
      'the leader of a majority',
      'Senate Majority Leader Paula Reyes spoke on Friday.',
      'Paula Reyes',
      'Majority Leader',
      'Senate',
    ],
    [
      'an office before a rank',
      'Foreign Minister Prince Turin bin Khalid spoke in Lima.',
      'Turin bin Khalid',
      'Foreign Minister',
      null,
    ],
    [
      'an apposition after, of an owner without a name',
      '“We wait,” said Paula Reyes, the ruling party’s spokeswoman, in Lima.',
      'Paula Reyes',
      'spokeswoman',
      null,
    ],
    [
      'an apposition before, of an owner without a name',
      'The company’s chief executive, Paula Reyes, refused to pay.',
      'Paula Reyes',
      'chief executive',
      null,
    ],
    [
      'an apposition before, of somebody',
      'Mr Aasland’s lawyer, Paula Reyes, refused to pay.',
      'Paula Reyes',
      'lawyer',
      null,
    ],
    [
      'an apposition after whose last word might be held of',
      'Paula Reyes, a former chief constable of Police Scotland, spoke in Lima.',
      'Paula Reyes',
      'former chief constable',
      'Police Scotland',
    ],
    [
      'an apposition after, of those one works with',
      'Paula Reyes, a lawyer with the Velden Law Center, spoke in Lima.',
      'Paula Reyes',
      'lawyer',
      'Velden Law Center',
    ],
    [
      'an apposition before',
      'The mayor, Paula Reyes, spoke in Lima.',
      'Paula Reyes',
      'mayor',
      null,
    ],
    [
      'an apposition before, with its country',
      'The president of Norway, Henrik Aasland, spoke.',
      'Henrik Aasland',
      'president',
      'Norway',
    ],
    [
      'an apposition before, with a country that has an article',
      'The president of the Philippines, Henrik Aasland, spoke.',
      'Henrik Aasland',
      'president',
      'Philippines',
    ],
    [
      'an apposition after, with a possessive',
      'Henrik Aasland, Norway’s president, spoke.',
      'Henrik Aasland',
      'president',
      'Norway',
    ],
    [
      'an apposition after, of the people',
      'Henrik Aasland, the Norwegian president, spoke.',
      'Henrik Aasland',
      'president',
      'Norwegian',
    ],
    [
      'an apposition after, not of a person',
      'Henrik Aasland, a friend of Paula Reyes, spoke. Paula Reyes, spokeswoman for Olga Brandt, agreed.',
      'Paula Reyes',
      'spokeswoman',
      null,
    ],
    [
      'a role with a hyphen',
      'Former vice-president Henrik Aasland spoke.',
      'Henrik Aasland',
      'Former vice-president',
      null,
    ],
    [
      'a secretary of state',
      'U.S. Secretary of State Paula Reyes spoke.',
      'Paula Reyes',
      'Secretary of State',
      'U.S.',
    ],
  ])('%s', (_, text, name, title, of) => {
    const { start, end } = entityNamed(text, name)!.roles[0]!.span;
    expect(text.slice(start, end)).toBe(title);
    expect(entityNamed(text, name)?.roles[0]).toMatchObject({ title: title.toLowerCase(), of });
  });

  test.each([
    ['letters with a point', 'They met Gov. Ada Quill on Sunday.', 'Ada Quill', 'Gov.'],
    [
      'an office and its land behind',
      'They met Senator Ada Quill of Maravia in Lima.',
      'Ada Quill',
      'Senator of Maravia',
    ],
    [
      'a body behind a comma',
      'Constable Paula Reyes, of Larnstead Police, spoke in Lima.',
      'Paula Reyes',
      'Constable of Larnstead Police',
    ],
    [
      'a trade',
      '“It rained,” said Paula Reyes, 43, a plumber from Lima.',
      'Paula Reyes',
      'plumber',
    ],
    [
      'who is what, in a clause',
      '“It rained,” said Paula Reyes, who serves as director of the Larnstead Museum.',
      'Paula Reyes',
      'director of Larnstead Museum',
    ],
    [
      'behind the half of a word',
      'They met far-right president Paula Reyes in Lima.',
      'Paula Reyes',
      'president',
    ],
    ['a farmer of a place', 'They met farmer Paula Reyes of Lima.', 'Paula Reyes', 'farmer'],
    [
      'a title between the comma and the name',
      'The Governor of Maravia, Sir Henrik Aasland, spoke in Lima.',
      'Henrik Aasland',
      'Governor of Maravia',
    ],
    [
      'an office with its body, no comma',
      'They met the head of Interpol Paula Reyes in Lima.',
      'Paula Reyes',
      'head of Interpol',
    ],
    [
      'who speaks for a land',
      'The special envoy for Norway, Henrik Aasland, spoke in Lima.',
      'Henrik Aasland',
      'special envoy for Norway',
    ],
    [
      'a chief executive',
      'Larnstead Airlines chief executive Paula Reyes spoke in Lima.',
      'Paula Reyes',
      'chief executive of Larnstead Airlines',
    ],
    [
      'what a spokesman speaks on',
      'The housing spokesman Henrik Aasland spoke in Lima.',
      'Henrik Aasland',
      'housing spokesman',
    ],
    [
      'a lord mayor',
      'The lord mayor Henrik Aasland spoke in Lima.',
      'Henrik Aasland',
      'lord mayor',
    ],
    ['a verb before', 'They tried to force Sen. Ada Quill in Lima.', 'Ada Quill', 'Sen.'],
    ['a member of nothing', 'The member Henrik Aasland spoke in Lima.', 'Henrik Aasland', ''],
    [
      'what a minister is in charge of, at the head of a sentence',
      'They left. Information Minister Paula Reyes spoke in Lima.',
      'Paula Reyes',
      'Information Minister',
    ],
    [
      'a minister of state',
      'Minister of State for Health Paula Reyes spoke in Lima.',
      'Paula Reyes',
      'Minister of State for Health',
    ],
    [
      'of several: the second',
      'Councilmen Henrik Aasland and Tom Hale spoke in Lima.',
      'Tom Hale',
      'Councilman',
    ],
    [
      'with its body and without',
      'President Henrik Aasland spoke. Norway’s President Henrik Aasland left.',
      'Henrik Aasland',
      'President of Norway',
    ],
  ])('%s', (_, text, name, roles) => {
    const said = entityNamed(text, name)?.roles.map((role) => role.text);
    expect(said?.join('; ')).toBe(roles);
  });

  test.each([
    ['a place before the comma', 'In the Netherlands, Henrik Aasland spoke.', 0],
    ['a relative', 'Her brother Henrik Aasland spoke.', 0],
    ['an aide of his', 'Through a spokesman, Henrik Aasland’s office declined.', 0],
    ['no head behind the comma', 'Henrik Aasland, the former, spoke.', 0],
    [
      'the same again',
      'The mayor, Henrik Aasland, spoke. Mayor Henrik Aasland left. Mayor Henrik Aasland came.',
      1,
    ],
  ])('how many roles: %s', (_, text, roles) => {
    expect(entityNamed(text, 'Henrik Aasland')?.roles).toHaveLength(roles);
  });

  test('polite forms are no roles, but they tell the gender', () => {
    const text = 'Ms Brandt met Mr Vogt in Vienna.';
    expect(entityNamed(text, 'Brandt')).toMatchObject({ roles: [], gender: 'female' });
    expect(entityNamed(text, 'Vogt')).toMatchObject({ roles: [], gender: 'male' });
  });

  test('a listed first name tells the gender, an unlisted one leaves it open', () => {
    expect(entityNamed('Olga Brandt won.', 'Olga Brandt')?.gender).toBe('female');
    expect(entityNamed('President Xq Brandt won.', 'Xq Brandt')?.gender ?? null).toBeNull();
  });
});
