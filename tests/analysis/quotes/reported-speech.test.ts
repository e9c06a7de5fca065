import { describe, expect, it } from 'vitest';
import { find } from './find.js';

const reports = (text: string) =>
  find(text)
    .quotes.filter((quote) => quote.type === 'indirect')
    .map(({ speaker, cue, text: words }) => `${speaker?.name} | ${cue?.text} | ${words}`);

describe('reported speech has content, speaker and cue', () => {
  it.each([
    [
      'that',
      'Ada Reed said that the boats would sail at dawn.',
      'Ada Reed | said | the boats would sail at dawn',
    ],
    [
      'a figure opens the clause',
      'Speaking to the Herald, Ada Reed said ₹50 crore had been paid.',
      'Ada Reed | said | ₹50 crore had been paid',
    ],
    [
      'no that',
      'Ada Reed said the boats would sail at dawn.',
      'Ada Reed | said | the boats would sail at dawn',
    ],
    [
      '"and" between names before the verb of the clause',
      'Ada Reed said the row between Mr Lind and Mr Holt revealed a party in trouble.',
      'Ada Reed | said | the row between Mr Lind and Mr Holt revealed a party in trouble',
    ],
    [
      'told someone',
      'Ada Reed told the board the boats would sail.',
      'Ada Reed | told | the boats would sail',
    ],
    [
      'verb at the end',
      'The boats would sail at dawn, Ada Reed said.',
      'Ada Reed | said | The boats would sail at dawn',
    ],
    [
      'according to, first',
      'According to Ada Reed, the boats would sail at dawn.',
      'Ada Reed | According | the boats would sail at dawn',
    ],
    [
      'according to, last',
      'The boats would sail at dawn, according to Ada Reed.',
      'Ada Reed | according | The boats would sail at dawn',
    ],
    [
      'participle',
      'Ada Reed thanked the crew, noting that the boats were old.',
      'Ada Reed | noting | the boats were old',
    ],
    [
      'infinitive',
      'Ada Reed urged the crew to sail at dawn.',
      'Ada Reed | urged | to sail at dawn',
    ],
    [
      'question',
      'Ada Reed asked whether the boats would sail.',
      'Ada Reed | asked | whether the boats would sail',
    ],
    [
      'object',
      'Ada Reed criticised the plan for the harbour.',
      'Ada Reed | criticised | the plan for the harbour',
    ],
    [
      'preposition',
      'Ada Reed called for a vote on the harbour.',
      'Ada Reed | called | a vote on the harbour',
    ],
  ])('%s', (_, text, expected) => expect(reports(text)).toContain(expected));

  it('leaves a sentence alone whose words stand in marks', () => {
    expect(reports('Ada Reed said that the boats were “old and slow”.')).toEqual([]);
  });

  it('finds none in fewer words than a speaker, a verb and something said', () => {
    expect(['said', 'Reed said', 'said yes', 'says: yes'].flatMap(reports)).toEqual([]);
    expect(reports('Reed said it was late.')).toHaveLength(1);
  });

  it('takes a verb that attributes a quotation for nothing else', () => {
    expect(reports('“We sail at dawn,” said Ada Reed, the mayor of the town.')).toEqual([]);
  });
});

describe('reported speech ends where the reporter goes on', () => {
  it.each([
    [
      'but',
      'Ada Reed said the boats were safe, but the crews stayed on the quay.',
      ['Ada Reed | said | the boats were safe'],
    ],
    [
      'but with a verb, after a noun',
      'Ada Reed denied the theft of a boat but was found guilty by the court.',
      ['Ada Reed | denied | the theft of a boat'],
    ],
    [
      'and said',
      'Ada Reed said the boats were safe and called the strike a blow to the town.',
      [
        'Ada Reed | said | the boats were safe',
        'Ada Reed | called | the strike a blow to the town',
      ],
    ],
    [
      'another speaker',
      'Ada Reed said the boats were safe and Josh Lind accused the firm of greed.',
      ['Ada Reed | said | the boats were safe', 'Josh Lind | accused | the firm of greed'],
    ],
    [
      'a clause before the main one',
      'While Ada Reed said that the boats were safe, the crews stayed on the quay.',
      ['Ada Reed | said | the boats were safe'],
    ],
    [
      'a description of the speaker',
      'That was the aim of the trip, says Ada Reed, chief scientist of the Mallow Institute who planned it.',
      ['Ada Reed | says | That was the aim of the trip'],
    ],
    [
      'a participle that reports more',
      'The boats were safe, Ada Reed said, adding that the crews would sail.',
      ['Ada Reed | said | The boats were safe', 'Ada Reed | adding | the crews would sail'],
    ],
    [
      'a participle that reports nothing',
      'The firm has grown fast, Ada Reed said, leaving the old quay empty.',
      ['Ada Reed | said | The firm has grown fast'],
    ],
    [
      'no end yet: the clause goes on behind the speaker',
      'The boats, Ada Reed said, would sail at dawn.',
      ['Ada Reed | said | The boats', 'Ada Reed | said | would sail at dawn'],
    ],
    [
      'no end yet: the reason',
      'The boats were safe, Ada Reed said, since the crews had stayed on board.',
      [
        'Ada Reed | said | The boats were safe',
        'Ada Reed | said | since the crews had stayed on board',
      ],
    ],
    [
      'no subject after the verb where the words before it are one',
      'Ada Reed, head of the Mallow Institute, thanked the council for making room.',
      ['Ada Reed | thanked | the council for making room'],
    ],
    [
      'which, about an object',
      'Ada Reed criticised the plan, which the council had kept in a drawer for a year.',
      ['Ada Reed | criticised | the plan'],
    ],
    [
      'not at the "and" in a name',
      'Ada Reed said the Ministry of Trade and Industry had warned the crews twice.',
      ['Ada Reed | said | the Ministry of Trade and Industry had warned the crews twice'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });
});

describe('reported speech finds its speaker', () => {
  it.each([
    ['a title', 'The boats would sail at dawn, Mr. Reed said.', 'Reed | said'],
    [
      'who accuses, not who is accused',
      "Ada Reed, of the People's Union, accused her old partner of theft.",
      'Ada Reed | accused',
    ],
    [
      'a paper and what it is',
      'The boats will sail at dawn, reports Al-Mada daily.',
      'Al-Mada | reports',
    ],
    [
      'the press of a country',
      'The boats will sail at dawn, according to the Norwegian press.',
      'the Norwegian press | according',
    ],
    [
      'whom she asks, two of them',
      'Ada Reed asked her daughter and her son to leave the house.',
      'Ada Reed | asked',
    ],
    [
      'who speaks for a minister',
      'A spokesperson for Transport Minister Josh Lind said the boats were safe.',
      'A spokesperson for Transport Minister Josh Lind | said',
    ],
    [
      'an office with its own of',
      'Norwegian Secretary of State Josh Lind said the boats were safe.',
      'Josh Lind | said',
    ],
    [
      'whom a clause with who describes',
      'The parents of a child who sailed with the club said they were glad.',
      'The parents of a child | said',
    ],
    [
      'who spoke to a paper',
      'Some sailors who spoke with the Saltham Gazette said the boats were safe.',
      'Some sailors | said',
    ],
    [
      'a verb with a capital',
      'Josh Lind, who cut short a visit, Tweeted that the boats were safe.',
      'Josh Lind | Tweeted',
    ],
    [
      'a description',
      'The boats would sail at dawn, harbour board chairman Josh Lind said on Monday.',
      'Josh Lind | said',
    ],
    ['a day', 'Ada Reed on Tuesday said that the boats would sail.', 'Ada Reed | said'],
    [
      'an apposition',
      'Her brother, the pilot Josh Lind, says he has sold the boat.',
      'Josh Lind | says',
    ],
    ['a share', 'Six in 10 say they would not sail in winter.', 'Six in 10 | say'],
    ['as', 'As Ada Reed noted, the boats would sail at dawn.', 'Ada Reed | noted'],
    [
      'documents',
      'According to court documents, the boats had no papers.',
      'court documents | According',
    ],
    [
      'the agent of a passive',
      'Josh Lind was accused by Ada Reed of selling the boats twice.',
      'Ada Reed | accused',
    ],
    [
      'nobody, in a passive',
      'Josh Lind was asked whether he would sell the boats.',
      'undefined | asked',
    ],
    [
      'a body and, before it, what it is',
      "Norway's largest boatyard, Skarvik Holdings Ltd., on Tuesday said the boats were old.",
      'Skarvik Holdings Ltd. | said',
    ],
    [
      'one of several, by age and name',
      'One of the children, nine-year-old Ada Reed, said the boats were old.',
      'Ada Reed | said',
    ],
    [
      'a neighbour in figures',
      'A neighbour, 41-year-old Ada Reed, said the boats were old.',
      'Ada Reed | said',
    ],
    ['went on to say', 'Ada Reed went on to say that the boats were old.', 'Ada Reed | say'],
    [
      'the one who speaks, not the paper that prints it',
      'Ada Reed said that the boats would sail at dawn, the paper reports.',
      'Ada Reed | said',
    ],
  ])('%s', (_, text, expected) => {
    expect(reports(text).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      expected,
    ]);
  });
});

describe('nouns and adjectives that look like verbs of saying report nothing', () => {
  it.each([
    'Ada Reed leads by 270 pledged delegates as the season ends.',
    'The coast lies near the swing states that have many voters.',
    'The self-described pirate Ada Reed left the harbour.',
    'The crews found a work-related problem on Monday.',
    'A mother called the police in the night.',
    'The firm called Tidewater Ferries owns the boats.',
    'The outcome showed that talking works.',
    'The court dismissed the lawsuit of the crews.',
    'The crews stayed at home, citing the price of fuel.',
    'Last month the crews received written warnings and went home.',
    'The firm has a focus on the Arab states in the south.',
    'Who joked that the boats were old?',
  ])('%s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

describe('how the words are joined to their verb', () => {
  it.each([
    [
      'that, in a passive',
      'Josh Lind was told that the boats would sail.',
      ['undefined | told | the boats would sail'],
    ],
    [
      'to, in a passive',
      'Josh Lind was asked to sell the boats.',
      ['undefined | asked | to sell the boats'],
    ],
    ['a passive that reports nothing', 'Josh Lind was told off on Monday.', []],
    [
      'the agent behind the words',
      'Josh Lind was accused of selling the boats by Ada Reed.',
      ['Ada Reed | accused | selling the boats'],
    ],
    ['an agent that is a pronoun', 'Josh Lind was accused by her of selling the boats.', []],
    [
      'what somebody calls something',
      'Ada Reed left over what she calls a shame.',
      ['Ada Reed | calls | a shame'],
    ],
    [
      'that night',
      'Ada Reed said that night the boats would sail.',
      ['Ada Reed | said | the boats would sail'],
    ],
    ['that, and nothing after it', 'Ada Reed said that', []],
    [
      'that, over an aside',
      'Ada Reed cautioned, as others did, that the boats were old.',
      ['Ada Reed | cautioned | the boats were old'],
    ],
    [
      'to, right after a verb that wants it',
      'Ada Reed promised to sell the boats.',
      ['Ada Reed | promised | to sell the boats'],
    ],
    ['to, after a time', 'Ada Reed promised on Monday to sell the boats.', []],
    ['to a place is no content', 'Ada Reed asked the crews to the harbour.', []],
    ['to a name is no content', 'Ada Reed ordered the crews to Saltham.', []],
    ['to, at the end of a line', 'Ada Reed ordered the crews to', []],
    ['whom it was told, and nothing else', 'Ada Reed told the board', []],
    [
      'a pronoun and its clause',
      'Ada Reed told him he was late.',
      ['Ada Reed | told | he was late'],
    ],
    [
      'a short form of the verb',
      'Ada Reed claimed that’s all.',
      ['Ada Reed | claimed | that’s all'],
    ],
    ['a participle is no verb of a clause', 'Ada Reed claimed the sunken boats.', []],
    ['a word in -d that is no verb', 'Ada Reed claimed gold and old wood.', []],
    [
      'a semicolon ends it',
      'Ada Reed said the boats were old; the crews stayed.',
      ['Ada Reed | said | the boats were old'],
    ],
    ['as somebody says, before nothing', 'As Ada Reed noted.', []],
    [
      'as somebody says, at the end',
      'The boats would sail, as Ada Reed noted.',
      ['Ada Reed | noted | The boats would sail'],
    ],
    ['nothing but a name and a verb', 'Ada Reed said.', []],
    [
      'the main verb goes on after a clause with who',
      'Ada Reed, who proposed the change, insists nothing will be lost.',
      ['Ada Reed | insists | nothing will be lost'],
    ],
    [
      'a thing that somebody wrote is no clause',
      'Ada Reed blames the people who wrote the rules, and who will ask for votes again.',
      ['Ada Reed | blames | the people who wrote the rules'],
    ],
    [
      'a second who means the same',
      '“All is well,” according to Ada Reed, who kept the books and who joked that she had eaten them.',
      ['Ada Reed | joked | she had eaten them'],
    ],
    [
      'what is said of a source is none of its words: who',
      'According to Ada Reed, who kept the books, the boats will sail.',
      ['Ada Reed | According | the boats will sail'],
    ],
    [
      'what is said of a source is none of its words: an apposition',
      'According to Ada Reed, a pilot, the boats will sail.',
      ['Ada Reed | According | the boats will sail'],
    ],
    [
      'what leads up to the speaker is none of his words',
      'Speaking to the Herald, Ada Reed demanded a probe by the crime branch.',
      [],
    ],
    [
      'as somebody warns of a thing',
      'The boats would sail, the board has said, as Ada Reed warns of a storm.',
      [
        'the board | said | The boats would sail',
        'the board | said | as Ada Reed warns of a storm',
      ],
    ],
    [
      'an aside before the verb',
      'Ada Reed, for her part, said Saltham firmly adheres to the plan.',
      ['Ada Reed | said | Saltham firmly adheres to the plan'],
    ],
    [
      'what another verb tells is apart',
      'The boats would sail, Ada Reed added, expressing the hope that the storm would pass.',
      ['Ada Reed | added | The boats would sail'],
    ],
    [
      'a bracket in an office',
      'The man was held in Oslo, deputy commissioner (zone III) Ada Reed said.',
      ['Ada Reed | said | The man was held in Oslo'],
    ],
    [
      'a bracket at the end',
      'Ada Reed said the boats made 30 knots (56 km/h).',
      ['Ada Reed | said | the boats made 30 knots (56 km/h)'],
    ],
    [
      'a town in capitals',
      'SALTHAM: A man has been held for theft, police said on Friday.',
      ['police | said | A man has been held for theft'],
    ],
    [
      'what is said of the speaker before the name',
      'The cause was heart failure, his daughter, Ada Reed, said.',
      ['Ada Reed | said | The cause was heart failure'],
    ],
    [
      'an office before its name tells nothing',
      'The speaker, Ada Reed, asked him to withdraw the remark.',
      ['Ada Reed | asked | to withdraw the remark'],
    ],
    [
      'that as a pronoun',
      'The bread is cheap, but Ada Reed says that cannot last.',
      ['Ada Reed | says | that cannot last'],
    ],
    [
      'what somebody is blamed for is not said by who blames',
      'Ada Reed left the clerk for recommending that the boats be sold.',
      [],
    ],
    ['nobody, by a participle', 'Noting that the boats were old.', []],
  ])('%s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});

describe('words that nobody spoke are not reported', () => {
  it.each([
    ['what is not said', 'Ada Reed did not mention the fee.'],
    ['what one is asked about', 'Ada Reed, asked about the boats, left.'],
    ['what is worth noting', 'Ada Reed won. It is worth noting that the boats were old.'],
    ['what one goes without saying', 'Ada Reed left without saying why the boats were old.'],
    ['a verb without its object', 'Ada Reed criticised and left the board of the club.'],
    [
      'a clause with which',
      'One of the boats, which according to the Herald cost a million, sank.',
    ],
    ['“this”', 'Ada Reed disclosed this on Friday while she met the crews.'],
    ['what is not said, in short', 'Ada Reed hasn’t confirmed the fee.'],
    ['what could be said', 'No one can claim that the boats are safe.'],
    ['what somebody finds', 'When she came home, she found that the door was open.'],
    [
      'what a thing suggests',
      'Demand has grown quickly, suggesting the rich have already moved away.',
    ],
    [
      'who listens',
      'He kept the crowd waiting for an hour, in front of several dozen ambassadors invited to listen.',
    ],
    ['what others say', 'Ada Reed was responding to reports that the boats were sold.'],
    ['what one goes by', 'The boats will be shared out, according to the needs of each crew.'],
    ['a thing with a time', 'This is the third such incident in Saltham reported this month.'],
    [
      'what somebody demands',
      'Although the board took a cautious approach, some sailors were demanding a stronger answer.',
    ],
    ['a saying', 'As the popular saying goes, the boats sail at dawn.'],
  ])('%s', (_, text) => expect(reports(text)).toEqual([]));

  it.each([
    [
      'a question not answered',
      'Ada Reed would not say whether the boats would sail.',
      ['Ada Reed | say | whether the boats would sail'],
    ],
    [
      'a time between the verb and that',
      'Ada Reed reported this Sunday that a crew of nine had sailed.',
      ['Ada Reed | reported | a crew of nine had sailed'],
    ],
    [
      'words that only lead up to the source',
      'Even more significantly, according to Ada Reed, the boats were old.',
      ['Ada Reed | according | the boats were old'],
    ],
    [
      'an office after the source',
      'According to Ada Reed, head of the harbour board, the boats were old.',
      ['Ada Reed | According | the boats were old'],
    ],
    [
      'statistics are no official',
      'According to the official statistics, the boats were old.',
      ['the official statistics | According | the boats were old'],
    ],
    [
      'a verb in -ed ends the subject',
      'The prosecution rejected the request, saying the boats were stolen.',
      ['The prosecution | saying | the boats were stolen'],
    ],
    ['the tale of somebody that', 'The film tells the story of a boy that gets lost at sea.', []],
    [
      'what the source is',
      'According to Ada Reed, marketing executive at a hotel in Oslo, the boats had sailed.',
      ['Ada Reed | According | the boats had sailed'],
    ],
    [
      'the name of the source',
      'According to the president of the harbour board, Ada Reed, the boats had sailed.',
      ['Ada Reed | According | the boats had sailed'],
    ],
    [
      'who somebody is, in a sentence with a verb',
      'According to Ada Reed, the mayor stops the boats, and the town is angry.',
      ['Ada Reed | According | the mayor stops the boats, and the town is angry'],
    ],
    [
      'what opens the sentence',
      'On Monday, the counsel had told the court that while money was found, more is missing.',
      ['the counsel | told | while money was found, more is missing'],
    ],
    [
      'an object that her describes',
      'Ada Reed asked her younger brother to take the boat.',
      ['Ada Reed | asked | to take the boat'],
    ],
    ['a defeat', 'Goals from Ada Reed condemned Port Mallow to a sixth defeat.', []],
    [
      'what he did besides',
      'Ada Reed confirmed the loss, and had paid for the boats.',
      ['Ada Reed | confirmed | the loss'],
    ],
    [
      'the clerk who wrote it, and then his words',
      'Josh Lind, the clerk who wrote it, suggested that she had never sailed.',
      ['Josh Lind | suggested | she had never sailed'],
    ],
    [
      'an office before the name',
      'Union President, Josh Lind, said by the rules the ratio is one to nine.',
      [],
    ],
    [
      'people who make an uproar',
      'The plan caused an uproar among sailors who said it would ruin them.',
      ['sailors | said | it would ruin them'],
    ],
    [
      'a report, which notes',
      'A sad harbour report, which notes that the boats are old.',
      ['A sad harbour report | notes | the boats are old'],
    ],
    [
      'a judge finds',
      'The judge found that the boats were stolen.',
      ['The judge | found | the boats were stolen'],
    ],
    [
      'no comma opens the words',
      'Ada Reed noted that, after the storm, the boats had sailed.',
      ['Ada Reed | noted | after the storm, the boats had sailed'],
    ],
    [
      'that as a pronoun before a comma',
      'Ada Reed rejected that, saying the boats had sailed.',
      ['Ada Reed | saying | the boats had sailed'],
    ],
    [
      'a name with capitals left of it',
      'The reporter from NTV Sports Oslo said that the race was over.',
      ['The reporter from NTV Sports Oslo | said | the race was over'],
    ],
  ])('but %s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});
