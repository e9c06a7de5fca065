import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

describe('reported speech finds its speaker', () => {
  it.each([
    [
      'of a clause behind "after" and "before"',
      'The move comes after harbour officials said the pier was rotten.',
      'harbour officials | said',
    ],
    [
      'over a bracket before the body',
      'Ada Reed (pictured) of the Harbour Board said it was late. Josh Lind (Ward 17) of the Freedom Caucus said it was early.',
      'Ada Reed | said; Josh Lind | said',
    ],
    [
      'behind what somebody said it in',
      'In a statement read to the court, one man, now in his 50s, said he was lost. In a letter to the board, one clerk, who gave no name, said it was late.',
      'one man | said; one clerk | said',
    ],
    [
      'over letters and who somebody is',
      'Ada Reed, QC, who led the inquiry, said it was late. Josh Lind, I.A.S., who was present, said it was early.',
      'Ada Reed | said; Josh Lind | said',
    ],
    [
      'a surname that is spelled like a helping verb',
      'Theresa May said that the boats would sail at dawn.',
      'Theresa May | said',
    ],
    [
      'a name that a body has, behind a comma',
      'The boats will sail in May, the Council’s Ada Reed said on Monday.',
      'Ada Reed | said',
    ],
    [
      'shares of those who were asked',
      'Nearly half said they would sail. One in five say it is late. There is a split: 47% say the pier should close. Two-thirds of them said no boat was safe.',
      'Nearly half | said; One in five | say; 47% | say; Two-thirds of them | said',
    ],
    [
      'some of several',
      'Most of them said the pier was safe. One says there are ten boats. Another says there are twelve.',
      'Most of them | said; One | says; Another | says',
    ],
    [
      'the one that a pronoun belongs to',
      'The boat will sail at dawn, a source close to him said. The crew, two of whom say it was cold, slept.',
      'a source close to him | said; two of whom | say',
    ],
    [
      "the talks before Thursday's meeting",
      "A sailor familiar with the plans for Thursday's meeting says the pier will close.",
      "A sailor familiar with the plans for Thursday's meeting | says",
    ],
    [
      'what "and" joins under a preposition',
      'Experts on trade and coastal shipping said the pier could close.',
      'Experts on trade and coastal shipping | said',
    ],
    [
      'whom the reporter met',
      'All the experts I interviewed said the pier was old.',
      'All the experts | said',
    ],
    [
      'the second of two plurals',
      'The pier, union members and leaders say, is old.',
      'leaders | say; leaders | say',
    ],
    [
      'no verb behind "news"',
      'A news report published on Monday said the pier was old.',
      'A news report | said',
    ],
    [
      'several with a clause of their own',
      'Sailors who have worked with Ada Reed say she is shy.',
      'Sailors | say',
    ],
    ['both', 'Ada Reed met Josh Lind. Both vowed to stay.', 'Both | vowed'],
    [
      'two who suggest it',
      'Ada Reed and Josh Lind suggest the pier could close.',
      'Ada Reed and Josh Lind | suggest',
    ],
    [
      'a minister of several things',
      'The budget will pass, said Federal Minister for Trade and Harbours Senator Ada Reed here on Sunday.',
      'Ada Reed | said',
    ],
    [
      'those behind the town that opens the story',
      'Oslo — Residents of the harbour blocked the road, saying they were not told.',
      'Residents of the harbour | saying',
    ],
    [
      'advocates and estimates before a verb are none',
      'Consumer advocates reacted angrily. Initial estimates put the toll at ten.',
      '',
    ],
    [
      'kin of somebody with a trade',
      'The sister of drowned sailor Paul Reed said that the pier was old.',
      'The sister of drowned sailor Paul Reed | said',
    ],
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
    [
      'several people of somebody with a title',
      'Lawyers for Mr. Reed said the boats were old.',
      'Lawyers for Mr. Reed | said',
    ],
    [
      'a parent of so many',
      'The 53-year-old father-of-one said the boats were old.',
      'The 53-year-old father-of-one | said',
    ],
    ['was heard to say', 'Ada Reed was heard to say that the boats were old.', 'Ada Reed | say'],
    [
      'a study, not the journal that prints it',
      'A study published on Monday in the journal Harbour Reports found that the boats were old.',
      'A study | found',
    ],
    [
      'a body behind what it owns',
      "Tidewater's largest shareholder, the Lind Foundation, said the boats were old.",
      'Lind Foundation | said',
    ],
    ['himself', 'Josh Lind himself insisted the boats were old.', 'Josh Lind | insisted'],
    [
      'a body of another country',
      "Tidewater Ferries sailed. It won. Norway's largest opposition group says the boats were old.",
      "Norway's largest opposition group | says",
    ],
    ['nobody is warned', 'Ada Reed warned the boats would sink.', 'Ada Reed | warned'],
    [
      'a body of others',
      "The Harbour League met. It won. The sailors' union warned the boats were old.",
      "The sailors' union | warned",
    ],
    ['a shop', "Supermarket chain Halden's said the boats were old.", 'Halden | said'],
    ['a shop of the lists', "McDonald's announced the boats were old.", "McDonald's | announced"],
    ["he's said", "He's argued that the boats were old.", 'He | argued'],
    ['has long said', 'Ada Reed has long argued the boats were old.', 'Ada Reed | argued'],
    ['those who have seen it', 'Experts who have seen it say the boats were old.', 'Experts | say'],
    [
      'two with the land of one',
      'Norwegian President Ada Reed and visiting Danish Prime Minister Josh Lind on Sunday said the boats were old.',
      'Ada Reed and Josh Lind | said',
    ],
    [
      'the page of a body, not another body',
      'The Lind Foundation met. As the Harbour Trust website says, the boats were old.',
      'the Harbour Trust website | says',
    ],
    [
      'concern and the like',
      'Ada Reed expressed concern that the boats were old.',
      'Ada Reed | expressed',
    ],
    [
      'a hope with its article',
      'Ada Reed voiced the hope that the boats would sail.',
      'Ada Reed | voiced',
    ],
    [
      'who said, on some day, what stands before a participle',
      'The pier will close, Josh Lind said on Monday, adding that the boats would stay.',
      'Josh Lind | said; Josh Lind | adding',
    ],
    [
      'who said it, behind the verb',
      'The pier will close, said Josh Lind, adding that the boats would stay.',
      'Josh Lind | said; Josh Lind | adding',
    ],
    [
      'of a body that calls somebody something, before a participle',
      'The Harbour Board called Reed a friend of the crews, saying she was brave.',
      'Harbour Board | called; Harbour Board | saying',
    ],
    [
      'a spokesman, named behind a comma, before an object that looks like a speaker',
      'The club’s spokesperson, Josh Lind, said the captain, Paul Reed, was held in the town.',
      'Josh Lind | said',
    ],
    [
      'whom the sentence is about, not the body before the comma of a participle',
      'Before the storm, Ada Reed took a softer line on the Harbour Board, suggesting the town close the pier, was cool about the boats and left.',
      'Ada Reed | suggesting',
    ],
    [
      'who claims to have done it',
      'Josh Lind claimed to have seen the boats in May.',
      'Josh Lind | claimed',
    ],
    [
      'the people right before a participle, whom "for" governs',
      'The storm raises doubts about the race for candidates proposing a new pier.',
      'candidates | proposing',
    ],
    [
      'not those whom one writes to',
      'Josh Lind sent a letter to members saying the boats were old.',
      'Josh Lind | saying',
    ],
    [
      'the media and their reports, without an article',
      'State media said the boats had sunk. The boats were old, local media reported. Media reports said nobody was hurt. Several crews had left, reports said. State television said the pier was shut.',
      'State media | said; local media | reported; Media reports | said; reports | said; State television | said',
    ],
    [
      'findings that suggest something',
      'Exit polls suggested that the mayor had won. The results suggest that the boats are old. New research suggests that crews are tired.',
      'Exit polls | suggested; The results | suggest; New research | suggests',
    ],
    ['no thing that shows it', 'The storm showed that the boats were old.', ''],
    [
      'whom a clause with “that” is about',
      'The firm that owns the pier said it would close. Groups that have backed him say they will sail. Firms that own the boats say they will sell them. The club that met them said it was sorry.',
      'The firm | said; Groups | say; Firms | say; The club | said',
    ],
    [
      'several people, before an aside between dashes',
      'Some sailors – among them a clerk of the board – warn that the pier could sink.',
      'Some sailors | warn',
    ],
    [
      'who said it and what she does, over a possessive',
      'Josh Lind arrived at the pier on Monday, said Ada Reed (Oslo), deputy head of the board’s new harbour office, adding that Lind was well.',
      'Ada Reed | said; Ada Reed | adding',
    ],
    [
      'who tells what a thing shows',
      'The storm indicated that the board had failed, Ada Reed said.',
      'Ada Reed | said',
    ],
    ['charges, which nobody infers', 'Ada Reed pleaded no contest to charges of theft.', ''],
    [
      'what somebody is, before the name',
      'The singer and animal rights advocate Nora Finch has died.',
      '',
    ],
  ])('%s', (_, text, expected) => {
    const found = reports(text).map((line) => line.split(' | ').slice(0, 2).join(' | '));
    expect(found.join('; ')).toEqual(expected);
  });
});
