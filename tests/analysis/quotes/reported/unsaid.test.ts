import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

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
    'The Senate confirmed Ada Reed as head of the harbour.',
    'The crews stayed at home, citing people whom they did not name.',
    'Last month the crews received written warnings and went home.',
    'The firm has a focus on the Arab states in the south.',
    'Who joked that the boats were old?',
    'Losses were greater than the 480 million marks announced recently by Orlu as a result of fraud.',
    'The pressure has grown, threatening further losses for the firm.',
    'It gave the crews an awkward but promising start for Ada Reed.',
    'The board broke the law by not reporting its losses.',
    'The fees would add up to a million more than the board had planned.',
    'Oslo released a trader accused of spying, who left on Monday.',
    'The crews left the harbour, one of the most elaborate in Europe.',
    'Ada Reed won by a heap of regular, pledged delegates.',
    'The race promised to be a hard one for Ada Reed, and the storm threatens to sink the pier.',
    'Ada Reed says it better.',
    'Ada Reed has repeated it as though it were holy.',
    'Ada Reed never said that to a living person.',
    'The editor, Ada Reed, writes:',
    'The board filed the suit Ada Reed announced that same day.',
    'How Ada Reed answers that question will decide the vote.',
  ])('%s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

describe('words that nobody spoke are not reported', () => {
  it.each([
    ['what is not said', 'Ada Reed did not mention the fee.'],
    ['for whom one calls', 'A club of sailors had the police called on them for noise in May.'],
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
    ['how one is treated', 'He will be looked after according to his clinical needs.'],
    ['what one goes by', 'The boats will be shared out, according to the needs of each crew.'],
    ['a thing with a time', 'This is the third such incident in Saltham reported this month.'],
    [
      'what somebody demands',
      'Although the board took a cautious approach, some sailors were demanding a stronger answer.',
    ],
    ['a saying', 'As the popular saying goes, the boats sail at dawn.'],
    ['what will be told some day', 'Tidewater Ferries will announce its results in May.'],
    ['what is due to be told', 'Tidewater Ferries is due to report a loss in May.'],
    ['a farewell', 'Ada Reed said farewell to the crews, who left at dawn.'],
    ['what comes to nothing', 'Ada Reed said little about the boats.'],
    ['a thing that was written', 'Ada Reed wrote a song that began in the harbour.'],
    [
      'a verb of what somebody was before he spoke',
      'Ada Reed, who commanded the boats of the harbour, has left.',
    ],
    ['what is not said, in a clause', 'Ada Reed did not say that the boats were old.'],
    ['what is not said, without that', 'Ada Reed has never said the boats were old.'],
    ['states', 'The boats sail to Oslo, some US states, and Canada.'],
    ['what nobody in particular says', "It's said that the boats were old."],
    ['a noun behind its owner', "Ada Reed's stated aim is that the boats sail."],
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
      ['Josh Lind | said | the ratio is one to nine'],
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
    [
      'nothing as the subject of a clause',
      'Ada Reed said nothing was lost.',
      ['Ada Reed | said | nothing was lost'],
    ],
    [
      'a clause that somebody wrote',
      'Ada Reed wrote the boats had sailed.',
      ['Ada Reed | wrote | the boats had sailed'],
    ],
    [
      'what somebody asks for, not the office before the name',
      'The mayor of Oslo, Ada Reed, asked residents to stay at home.',
      ['Ada Reed | asked | to stay at home'],
    ],
    [
      'an answer that is no words, only what was asked',
      'Asked whether the boats had sailed, Ada Reed replied in the negative.',
      ['undefined | Asked | whether the boats had sailed'],
    ],
    [
      'what somebody vows, not the clause before it',
      'As the storm gets nearer the pier, Ada Reed vows to sail.',
      ['Ada Reed | vows | to sail'],
    ],
    [
      'what somebody is quick to say',
      'Ada Reed was quick to add that the boats had sailed.',
      ['Ada Reed | add | the boats had sailed'],
    ],
    [
      'an infinitive to its end, not the clause inside it',
      'Ada Reed threatened to sink the boats that had left the pier.',
      ['Ada Reed | threatened | to sink the boats that had left the pier'],
    ],
    [
      'a hearer at the end of a headline says nothing',
      'Clerk sold the boats twice, court told',
      ['undefined | told | Clerk sold the boats twice'],
    ],
  ])('but %s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});
