import { describe, expect, it } from 'vitest';
import { reports } from '../find.js';

describe('reported speech has content, speaker and cue', () => {
  it.each([
    [
      'that',
      'Ada Reed said that the boats would sail at dawn.',
      'Ada Reed | said | the boats would sail at dawn',
    ],
    [
      'about how many',
      'Ada Reed has said about 20 people have asked for the boat.',
      'Ada Reed | said | about 20 people have asked for the boat',
    ],
    [
      'both of them',
      'Josh Lind met Ada Reed. They both said the claims could be grounds for a case.',
      'They | said | the claims could be grounds for a case',
    ],
    [
      'groups acknowledge it',
      'Some harbour groups acknowledge that the work had an effect.',
      'Some harbour groups | acknowledge | the work had an effect',
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
      'a place before the subject',
      'Ada Reed said after the meeting she would sail.',
      'Ada Reed | said | she would sail',
    ],
    [
      'a letter before the subject',
      'Ada Reed said in a letter the boats had sunk.',
      'Ada Reed | said | the boats had sunk',
    ],
    [
      'to the comma that closes a clause with which',
      'The council, which claims that the pier is safe, has closed it.',
      'The council | claims | the pier is safe',
    ],
    [
      'past its commas where a clause with when stands last',
      'They laughed when Ada Reed said that the boats were, for once, dry.',
      'Ada Reed | said | the boats were, for once, dry',
    ],
    [
      'with a name set off in it',
      'Oslo condemned the raid, with the mayor, Ada Reed, adding that it was late.',
      'Ada Reed | adding | it was late',
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
    [
      'no end yet: the verb stands behind the speaker',
      'Her mother, she says, plans to leave.',
      ['she | says | Her mother', 'she | says | plans to leave'],
    ],
    [
      'a new report by some whom no list knows',
      'Ada Reed stressed that the boats were not ready, and harbour rights groups warned that it was late.',
      [
        'Ada Reed | stressed | the boats were not ready',
        'harbour rights groups | warned | it was late',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(reports(text)).toEqual(expected);
  });
});

describe('what a verb of saying takes, and how far it goes', () => {
  it.each([
    [
      'called a thing of two words something',
      'Ada Reed called harbour dredging a waste of money.',
      ['Ada Reed | called | harbour dredging a waste of money'],
    ],
    [
      'called something flawed',
      'Ada Reed called the dredging misguided and dear.',
      ['Ada Reed | called | the dredging misguided and dear'],
    ],
    [
      'called two things something',
      'Ada Reed called the plan and the vote a waste of money.',
      ['Ada Reed | called | the plan and the vote a waste of money'],
    ],
    [
      'to where it was said',
      'The club denied the charge in a statement on Monday.',
      ['The club | denied | the charge'],
    ],
    [
      'to an adverb and a participle',
      'Ada Reed complained about the noise, even suggesting that the pier shook.',
      ['Ada Reed | complained | the noise', 'Ada Reed | suggesting | the pier shook'],
    ],
    [
      'pointed out without that',
      'Ada Reed pointed out the pier was old.',
      ['Ada Reed | pointed | the pier was old'],
    ],
    [
      'made it clear without that',
      'Ada Reed made it clear the pier would close.',
      ['Ada Reed | made it clear | the pier would close'],
    ],
    [
      'where and when, asked or told',
      'Ada Reed told the crew where the boats lay. Josh Lind asked when they would sail.',
      ['Ada Reed | told | where the boats lay', 'Josh Lind | asked | when they would sail'],
    ],
    [
      'what a verb that is cut short wants',
      'The crew is, Ada Reed said, the best on the coast. It could, according to Josh Lind, win the cup.',
      [
        'Ada Reed | said | The crew is',
        'Ada Reed | said | the best on the coast',
        'Josh Lind | according | It could',
        'Josh Lind | according | win the cup',
      ],
    ],
    [
      'not what the reporter adds with as',
      'The pier was safe, Ada Reed said, as crews from both towns met.',
      ['Ada Reed | said | The pier was safe'],
    ],
    [
      'the verb of whom and which',
      'Police named Josh Lind, whom Ada Reed said had never sailed. The boat, which Ada Reed says was old, sank.',
      ['Ada Reed | said | had never sailed', 'Ada Reed | says | was old'],
    ],
    [
      'a time that opens the subject',
      "Ada Reed said Thursday's speeches had cost the club a boat. Josh Lind said each day of rain was a loss.",
      [
        "Ada Reed | said | Thursday's speeches had cost the club a boat",
        'Josh Lind | said | each day of rain was a loss',
      ],
    ],
    [
      '"may" is no month behind a subject',
      'Ada Reed says the club may sell the boat. Josh Lind said late on Sunday crews would search.',
      ['Ada Reed | says | the club may sell the boat', 'Josh Lind | said | crews would search'],
    ],
    [
      'an amount and a word in -ing as the subject',
      'Ada Reed said around 200 boats were lost. Josh Lind said having a harbour would help.',
      [
        'Ada Reed | said | around 200 boats were lost',
        'Josh Lind | said | having a harbour would help',
      ],
    ],
    ['not what numbers do', 'The harbour added around 200 jobs in May.', []],
    [
      'what one announces on a day',
      'Police announced on Friday the arrest of a sailor. Ada Reed called Friday for a vote.',
      ['Police | announced | the arrest of a sailor', 'Ada Reed | called | a vote'],
    ],
    [
      'what one announces today',
      'Police announced yesterday the arrest of a sailor. The club confirmed today a plan for the pier.',
      ['Police | announced | the arrest of a sailor', 'The club | confirmed | a plan for the pier'],
    ],
    [
      'stated, pointed out, suggested around the speaker',
      'All of this, she acknowledges, could be undone. Boats, Ada Reed pointed out, do not sink. The pier could close, the report suggested.',
      [
        'she | acknowledges | All of this',
        'she | acknowledges | could be undone',
        'Ada Reed | pointed | Boats',
        'Ada Reed | pointed | do not sink',
        'the report | suggested | The pier could close',
      ],
    ],
    [
      'what completes the clause behind the speaker',
      'The work would be paid, Ada Reed said, by the club. The pier was shut, Josh Lind said, on Monday.',
      [
        'Ada Reed | said | The work would be paid',
        'Ada Reed | said | by the club',
        'Josh Lind | said | The pier was shut',
      ],
    ],
    [
      'according, behind a colon',
      'The harbour has grown: According to Ada Reed, it holds 40 boats.',
      ['Ada Reed | According | it holds 40 boats'],
    ],
    [
      'an amount whose verb no list knows',
      'About 400 old boats with two masts lie in the harbour, according to the survey.',
      ['the survey | according | About 400 old boats with two masts lie in the harbour'],
    ],
    [
      'to "and calls her", but over "or dismiss"',
      'Ada Reed says she respects Ms Lind and calls her a friend. Josh Lind said sailors or clerks would dismiss the plan.',
      [
        'Ada Reed | says | she respects Ms Lind',
        'Ada Reed | calls | her a friend',
        'Josh Lind | said | sailors or clerks would dismiss the plan',
      ],
    ],
    [
      'not what is said in marks by its own verb',
      'Ada Reed said she had backed the bill, which she called “a shame for all”. Josh Lind said the pier was old and called it “a wreck of a place”.',
      ['Ada Reed | said | she had backed the bill', 'Josh Lind | said | the pier was old'],
    ],
    [
      'nor what marks complete',
      'Ada Reed said that in the end, the club would be “a wreck of a place”.',
      [],
    ],
    [
      'a condition and its main clause around the speaker',
      'If the boats do not sail, Ada Reed warned, the crews will march. Freeing the boats, Josh Lind promised, was his aim.',
      [
        'Ada Reed | warned | If the boats do not sail',
        'Ada Reed | warned | the crews will march',
        'Josh Lind | promised | Freeing the boats',
        'Josh Lind | promised | was his aim',
      ],
    ],
    [
      'to the comma behind "After"',
      'After Ada Reed suggested that the pier was old, crews closed it.',
      ['Ada Reed | suggested | the pier was old'],
    ],
    [
      'to what one did next',
      'Ada Reed praised the work and tried to buy the pier. Josh Lind said the pier was old and suggested it would close.',
      [
        'Ada Reed | praised | the work',
        'Josh Lind | said | the pier was old',
        'Josh Lind | suggested | it would close',
      ],
    ],
    [
      'a chain of verbs in -ing',
      'Ada Reed spoke, noting that the pier was old and warning that it would close.',
      ['Ada Reed | noting | the pier was old', 'Ada Reed | warning | it would close'],
    ],
    [
      'over "so many"',
      'Ada Reed said the report cites so many old piers that nobody has read it.',
      ['Ada Reed | said | the report cites so many old piers that nobody has read it'],
    ],
    [
      'not what one answers with a deed, posts or passes on',
      'Since then, Saltham has responded by closing it. Ada Reed posted old pictures of the boats. The crew found the note, reported it to police, and left. Both were harbour advocates such as Josh Lind.',
      [],
    ],
    [
      'not a noun with "that" before it, nor what one is convinced of',
      'The judge rejected that argument in May. Ada Reed left, convinced that the pier was old.',
      [],
    ],
    [
      'many, among whom one is named',
      'As many experts, including Ada Reed, have pointed out, the pier is old.',
      ['many experts | pointed | the pier is old'],
    ],
    [
      'the verb of "which" around the speaker',
      'The boats sail to the pier, which, Ada Reed said, is often full.',
      ['Ada Reed | said | is often full'],
    ],
    [
      'not what is said of a person by "who" or "whose"',
      'Ada Reed, a clerk who argued with the mayor at the pier, left. The pier is old, said Josh Lind, the head of the club, whose members sail.',
      ['Josh Lind | said | The pier is old'],
    ],
    [
      'what is added without a comma',
      'The road was built, Ada Reed said adding that it had cost a million. Josh Lind said the road was old adding that it would close.',
      [
        'Ada Reed | said | The road was built',
        'Ada Reed | adding | it had cost a million',
        'Josh Lind | said | the road was old',
        'Josh Lind | adding | it would close',
      ],
    ],
    [
      'not "this" that is told elsewhere',
      'Ada Reed said this while she walked to the pier. Josh Lind said this was a mistake. Ada Reed answers it, pulls a rope and waves.',
      ['Josh Lind | said | this was a mistake'],
    ],
    [
      'with the sign behind its last number, to what "according" opens',
      'Ada Reed said the tax was set at 3%. Officials have said that boats sink in May, according to the board.',
      ['Ada Reed | said | the tax was set at 3%', 'Officials | said | boats sink in May'],
    ],
    [
      'between dashes',
      'She joined the club – no kin, Ada Reed always insisted – as a clerk.',
      ['Ada Reed | insisted | no kin'],
    ],
    [
      'to the comma of a clause with “who” that ends the sentence',
      'Officials said they had questioned Josh Lind, who ran the pier until May.',
      ['Officials | said | they had questioned Josh Lind'],
    ],
    [
      'to what one would not say',
      'Ada Reed said the boat would sail but declined to say when. Josh Lind said it had sunk but would not give a date. Ada Reed said he was old and refused to sail.',
      [
        'Ada Reed | said | the boat would sail',
        'Josh Lind | said | it had sunk',
        'Ada Reed | said | he was old and refused to sail',
      ],
    ],
  ])('%s', (_, text, expected) => expect(reports(text)).toEqual(expected));
});
