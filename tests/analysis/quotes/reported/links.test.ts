import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

describe('how the words are joined to their verb', () => {
  it.each([
    [
      'that, behind the month of May',
      'Ada Reed testified in May that the boats would sail.',
      ['Ada Reed | testified | the boats would sail'],
    ],
    [
      'a pronoun behind time and place',
      'Ada Reed said after the meeting she would sell the boats.',
      ['Ada Reed | said | she would sell the boats'],
    ],
    [
      'a pronoun behind hearer and means',
      'Ada Reed told the Herald by phone she had sold the boats.',
      ['Ada Reed | told | she had sold the boats'],
    ],
    [
      'a pronoun behind a verb of demand hears nothing',
      'The firms are under fire from clerks who have demanded they stop selling boats to oil and gas firms.',
      ['clerks | demanded | they stop selling boats to oil and gas firms'],
    ],
    [
      'of what one informs somebody is told by itself',
      'As this concerns the arrest of a sailor, the Norway Government has informed the Harbour Board of this arrest, as part of its work.',
      [],
    ],
    [
      'a clause of time before the main one',
      'Ada Reed said when crews arrived the pier was already alight.',
      ['Ada Reed | said | when crews arrived the pier was already alight'],
    ],
    [
      'but not when it was said',
      'The boats would sail, Ada Reed said when she resigned after the crews arrived.',
      [],
    ],
    [
      'never to',
      'Ada Reed told them never to sell the boats.',
      ['Ada Reed | told | never to sell the boats'],
    ],
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
    [
      'an agent that is a pronoun',
      'Josh Lind was accused by her of selling the boats.',
      ['her | accused | selling the boats'],
    ],
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
    [
      'to, after a time',
      'Ada Reed promised on Monday to sell the boats. Josh Lind vowed late last week to stay.',
      ['Ada Reed | promised | to sell the boats', 'Josh Lind | vowed | to stay'],
    ],
    [
      'that, of a thing one is thanked for',
      'Ada Reed thanked the club for that result in May. Sailors complained soon after that the pier was old.',
      [
        'Ada Reed | thanked | the club for that result in May',
        'Sailors | complained | the pier was old',
      ],
    ],
    [
      'a verb in -ed before an adverb ends its subject',
      'The mayor erupted just as Ada Reed left, saying that the pier was old.',
      ['The mayor | saying | the pier was old'],
    ],
    ['to, after a place', 'Ada Reed promised in a letter to sell the boats.', []],
    [
      'when, of what was not said',
      'Harbour officials have not said when the pier would open.',
      ['Harbour officials | said | when the pier would open'],
    ],
    [
      'that, after a time or a text',
      'Ada Reed acknowledged on Sunday that it was late. The club suggested in a letter that the pier was old.',
      ['Ada Reed | acknowledged | it was late', 'The club | suggested | the pier was old'],
    ],
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
      ['the board | said | The boats would sail', 'Ada Reed | warns | a storm'],
    ],
    [
      'an aside before the verb',
      'Ada Reed, for her part, said Saltham firmly adheres to the plan.',
      ['Ada Reed | said | Saltham firmly adheres to the plan'],
    ],
    [
      'what another verb tells is apart',
      'The boats would sail, Ada Reed added, expressing the hope that the storm would pass.',
      ['Ada Reed | added | The boats would sail', 'Ada Reed | expressing | the storm would pass'],
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
    [
      'that, before a day with a verb or a noun of its own',
      'Ada Reed noted that Sunday would be dry. Josh Lind told the club that Friday’s match had sold out.',
      ['Ada Reed | noted | Sunday would be dry', 'Josh Lind | told | Friday’s match had sold out'],
    ],
    [
      'a question, behind a long name for who is asked',
      'The Herald asked the former mayor of the island town if she would sail again.',
      ['Herald | asked | if she would sail again'],
    ],
    [
      'a pronoun behind a paper of some town',
      'Ada Reed told The Star of Larnstead last week she would sell the boats.',
      ['Ada Reed | told | she would sell the boats'],
    ],
    [
      'as, behind but',
      'But as Ada Reed noted, the boats were old.',
      ['Ada Reed | noted | the boats were old'],
    ],
    [
      'what is cited as a reason',
      'The crews stayed at home, citing the price of fuel.',
      ['The crews | citing | the price of fuel'],
    ],
    [
      'a participle set in before the main verb',
      'Trouble came when officials, citing the price of fuel, had closed the pier. The firm, noting the storm, said it would sail.',
      [
        'officials | citing | the price of fuel',
        'The firm | noting | the storm',
        'The firm | said | it would sail',
      ],
    ],
    [
      'a clause before a colon and words in marks, whose verb is the same or another',
      'Ada Reed said that the pier was lost: “We are ruined by it.” Josh Lind noted the boats were gone: “Nobody has seen them,” he said.',
      ['Ada Reed | said | the pier was lost', 'Josh Lind | noted | the boats were gone'],
    ],
    [
      'words in marks behind a colon that are only a noun, or have a verb of their own',
      'Ada Reed said she had one quality: “Patience, plain patience.” Josh Lind noted that she had a film, in which Reed said: “We are ruined by it.”',
      ['Josh Lind | noted | she had a film'],
    ],
    [
      'other words before the colon than those of the verb, and a condition that is no question',
      '“We are ruined,” Ada Reed said at a Sunday meeting, and predicted: “We will sell the boats.” The board would call Lind a fool, he said, if he left.',
      ['he | said | The board would call Lind a fool', 'he | said | if he left'],
    ],
    [
      'words in marks behind an open condition',
      'Ada Reed said if asked for a name: “We are ruined by it.”',
      [],
    ],
    [
      'marks with a comma in them, behind the subject',
      'Ada Reed, host of “The Long Tide,” said the boats were old. Josh Lind, who calls the plan a “shame,” told the club it would sink.',
      ['Ada Reed | said | the boats were old', 'Josh Lind | told | it would sink'],
    ],
    [
      'what a clause begins with, between the verb and its subject',
      'Ada Reed said under the new plan, nine boats would go. Josh Lind said so far nine crews had left. Ada Reed said this year’s storm was the worst. Josh Lind said mass tourism was a curse.',
      [
        'Ada Reed | said | under the new plan, nine boats would go',
        'Josh Lind | said | so far nine crews had left',
        'Ada Reed | said | this year’s storm was the worst',
        'Josh Lind | said | mass tourism was a curse',
      ],
    ],
    [
      'an aside at the head of which a number has a point in it',
      'About 9.9 million single sailors live in Larnstead, according to federal statistics.',
      ['federal statistics | according | About 9.9 million single sailors live in Larnstead'],
    ],
    [
      'a source cited behind the last verb without a comma',
      'The firm has bought nine boats, Reed said citing the harbour board.',
      ['Reed | said | The firm has bought nine boats', 'The firm | citing | the harbour board'],
    ],
  ])('%s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});
