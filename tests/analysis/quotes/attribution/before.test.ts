import { describe, expect, it } from 'vitest';
import { type Case, lines } from '../find.js';

const before: readonly Case[] = [
  [
    'who says when something will be published',
    'Ada Reed said a new plan would be published “within weeks, not months”.',
    ['mixed | Ada Reed | said | within weeks, not months'],
  ],
  [
    'a surname that looks like a form of be',
    '“We sail,” Mr Were told us. “We stay,” said Joseph Were. Mr Were regretted that the pier was “a ruin”.',
    [
      'direct | Joseph Were | told | We sail,',
      'direct | Joseph Were | said | We stay,',
      'mixed | Joseph Were | regretted | a ruin',
    ],
  ],
  [
    'what is welcome is no speaker',
    'Ada Reed told The Herald that while the boats are welcome, “the pier is too short”.',
    ['mixed | Ada Reed | told | the pier is too short'],
  ],
  [
    'who wrote to others and demanded',
    "The local MP, Labour's Dan Reed, said he had written to ministers demanding “urgent talks”.",
    ['mixed | Dan Reed | demanding | urgent talks'],
  ],
  [
    'a letter before “which”, not what it is about',
    'Ada Reed sent a letter to the chiefs of the teams behind the raids, which stated that arrests of “some youths” had led to anger.',
    ['mixed | a letter to the chiefs of the teams behind the raids | stated | some youths'],
  ],
  [
    'not those who describe another thing',
    'Ada Reed has called the march against what sailors describe as a closed shop “a desperate act”.',
    ['mixed | Ada Reed | called | a desperate act'],
  ],
  [
    'who is described behind a comma',
    'While describing the “violence of the board” as old, Ada Reed, a clerk who is new to Hull, said it would end.',
    ['mixed | Ada Reed | said | violence of the board'],
  ],
  [
    'what somebody wanted to ask is told by who says so',
    'Ada Reed said the clerks had wanted to ask questions “about the loss of boats”.',
    ['mixed | Ada Reed | said | about the loss of boats'],
  ],
  [
    'what police are called to',
    'A Hull police spokeswoman said police were called to “a report of an angry crew at a closed club meeting”.',
    [
      'direct | A Hull police spokeswoman | said | a report of an angry crew at a closed club meeting',
    ],
  ],
  [
    'a part in single curly marks beside whole ones in double marks',
    '“We sail at dawn,” Ada Reed said. Josh Lind said the crews ‘work tirelessly’ to mend the boats’ sails. He read ‘The Long Tide’ to them.',
    ['direct | Ada Reed | said | We sail at dawn,', 'mixed | Josh Lind | said | work tirelessly'],
  ],
  [
    'who tells that another will reply',
    'Ada Reed told our clerk that the bank would respond “in good time”.',
    ['mixed | Ada Reed | told | in good time'],
  ],
  [
    'not what somebody accepted',
    'Ada Reed argued that Josh Lind had accepted “about £200”.',
    ['mixed | Ada Reed | argued | about £200'],
  ],
  [
    'who told the sentence before, between commas',
    'Her late husband, Mrs Reed added, proposed to her on the pier. “He was cold.”',
    ['direct | Reed | added | He was cold.'],
  ],
  [
    'what a court hears behind the words, which nobody is named for',
    '“He never came back,” the court heard. Judge Ada Reed was sorry. “It was dark,” the jury was told on Monday.',
    ['direct | - | heard | He never came back,', 'direct | - | told | It was dark,'],
  ],
  [
    'jurors in a trial, who hear',
    'Jurors in the trial of a clerk accused of theft were told he had “hundreds” of boats.',
    ['mixed | - | - | hundreds'],
  ],
  [
    'somebody and colleagues: the one who is named',
    'Lin Otter and her colleagues wrote: “The rain will come.”',
    ['direct | Lin Otter | wrote | The rain will come.'],
  ],
  [
    'no words, but an adjective of a thing that is given',
    'The inn offers a “disconnected” break. Ada Reed issued a “stark” warning.',
    ['mixed | Ada Reed | issued | stark'],
  ],
  [
    'the verb before the words that were',
    'Ada Reed wrote that her words were “taken out of their place”.',
    ['mixed | Ada Reed | wrote | taken out of their place'],
  ],
  [
    'a passive with “at first”',
    'Her map was at first dismissed by the director, Josh Lind, as “idle talk.”',
    ['mixed | Josh Lind | dismissed | idle talk.'],
  ],
  [
    'a participle with its agent',
    'Another point added by the specialist is that there are more boats: “And this has not been said by the board.”',
    ['direct | the specialist | added | And this has not been said by the board.'],
  ],
  [
    'who speaks, not who printed it',
    'Ada Reed said, in remarks published by the Herald in May, “The boats are too old for us.”',
    ['direct | Ada Reed | said | The boats are too old for us.'],
  ],
  [
    'those who chant, not who speaks in the next sentence',
    'At the quay, dozens held candles and chanted “Sail for Ada!” The Rev. Paul Otter asked them to go.',
    ['direct | dozens | chanted | Sail for Ada!'],
  ],
  [
    'a trade after the name of a country',
    '“We sail,” warned the former Ireland seamer.',
    ['direct | the former Ireland seamer | warned | We sail,'],
  ],
  [
    'a rank behind the capital of the sentence',
    'Former First Lady Ada Reed gave a speech, saying “we have to vote again.”',
    ['mixed | Ada Reed | saying | we have to vote again.'],
  ],
  [
    'a word in marks that is no speech is no verb of saying',
    'A “booming” trade in “top-end” boats was broken up, the police announced.',
    ['mixed | the police | announced | top-end'],
  ],
  [
    'going somewhere is not saying',
    'Ada Reed added that she went to “one of the most senior people” to ask.',
    ['mixed | Ada Reed | added | one of the most senior people'],
  ],
  [
    'going on about something is',
    'As Josh Lind went on about “how the boats are rigged,” the crew slept.',
    ['mixed | Josh Lind | went | how the boats are rigged,'],
  ],
  [
    'a shot is a noun, to shoot back a verb of saying',
    'Few had a single shot of it, and the club “will be at risk.” Josh Lind shot back: “We sail at dawn.”',
    ['direct | Josh Lind | shot back | We sail at dawn.'],
  ],
  [
    'of several people no verb in -s is told',
    'The buyers would give names and personal details before “the sale,” Ada Reed said.',
    ['mixed | Ada Reed | said | the sale,'],
  ],
  [
    'an adjective made of a name is not who speaks',
    '“We sail,” noted Vermont-based product liability lawyer Jim Dunham. “It rains,” said Harvard-trained product tester Lou Katz.',
    ['direct | Jim Dunham | noted | We sail,', 'direct | Lou Katz | said | It rains,'],
  ],
  [
    'he Tweeted',
    'Josh Lind was there. “We sail at dawn,” he Tweeted.',
    ['direct | Josh Lind | Tweeted | We sail at dawn,'],
  ],
  [
    'cries of others are not his',
    '“We sail,” Ada Reed said, to cheers from the crews and cries of “Shame!” from the quay.',
    ['direct | Ada Reed | said | We sail,', 'direct | - | - | Shame!'],
  ],
  [
    'chants of nobody in sight',
    'Walking in to chants of “Reed! Reed!” the captain said that the boats were “ready to sail.”',
    ['direct | - | - | Reed! Reed!', 'mixed | the captain | said | ready to sail.'],
  ],
  [
    'shouts and those they come from',
    'He met shouts of “Go home!” from protesters on Monday.',
    ['direct | protesters | - | Go home!'],
  ],
  [
    'those who answer with chants',
    'The crews answered with chants of “Let us sail” until the rain came.',
    ['direct | The crews | - | Let us sail'],
  ],
  [
    'one who is met with chants',
    'Ada Reed was met with chants of “Let us sail” as she came in.',
    ['direct | - | - | Let us sail'],
  ],
  [
    "a crowd's chants",
    "The crowd's loud chants of “Sail!” were cut short.",
    ['direct | The crowd | - | Sail!'],
  ],
  [
    'their chants',
    'The crews were loud. Their chants of “Sail!” were cut short.',
    ['direct | Their | - | Sail!'],
  ],
  [
    'calls of many, one after the other',
    'There were calls of “Sail on” and “We love you, Ada” as she passed.',
    ['direct | - | - | Sail on', 'direct | - | - | We love you, Ada'],
  ],
  [
    'what came from the crowd',
    '“Count the votes,” came shouts from the members, and the chairman sat down.',
    ['direct | the members | - | Count the votes,'],
  ],
  ['what came from nobody', '“No,” came the loud reply.', ['direct | - | - | No,']],
  [
    'what came later',
    '“Fair Wind,” came second in the race. “We sail,” Ada Reed said.',
    ['direct | Ada Reed | said | We sail,'],
  ],
  [
    'somebody who explains between commas, far from the start',
    'Because of how the club had planned its old season, explained Otter, “with the boats out by mid-March we have the sea for ourselves.”',
    ['direct | Otter | explained | with the boats out by mid-March we have the sea for ourselves.'],
  ],
  [
    'a sentence that goes on with “but”',
    '“We sail,” Ada Reed said on the quay. But “The old boats of the club are too slow for a race like this.”',
    [
      'direct | Ada Reed | said | We sail,',
      'direct | Ada Reed | said | The old boats of the club are too slow for a race like this.',
    ],
  ],
  [
    'signs, not those who hold them',
    'The crews came, some holding signs reading “We want to sail.”',
    ['direct | signs | reading | We want to sail.'],
  ],
  [
    'the verb of saying, not the verb of what was said',
    'Finance chief Ada Reed said Q2 had started “a little better than we feared”.',
    ['mixed | Ada Reed | said | a little better than we feared'],
  ],
  [
    'a semicolon ends the search for a verb, not for the subject',
    'Ada Reed said no; the rest: “We never sail in winter.”',
    ['direct | Ada Reed | - | We never sail in winter.'],
  ],
  [
    'adding, in the sentence of another piece',
    '“We sail,” said Ada Reed, adding “whatever the weather.”',
    ['direct | Ada Reed | said | We sail,', 'mixed | Ada Reed | adding | whatever the weather.'],
  ],
  [
    'nobody adds',
    'Adding: “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'footage of somebody saying',
    'The channel showed footage of Ada Reed saying “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'a sailor saying',
    'The channel heard a sailor saying “we sail at dawn, whatever the weather.”',
    ['direct | a sailor | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'a statement saying',
    'Ada Reed sent a statement saying “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'quoted as saying',
    'He was quoted as saying “we sail at dawn, whatever the weather.”',
    ['direct | He | saying | we sail at dawn, whatever the weather.'],
  ],
  [
    'what a thing does under "according to" is told by the one named there',
    'According to Ada Reed, the sky went “really dark” at noon.',
    ['mixed | Ada Reed | According | really dark'],
  ],
  [
    'who stands behind an inverted verb is the one whose participle follows',
    'Thousands of junior clerks are treated as temps, says a report citing the “alarming rise of short contracts” in Velden.',
    ['mixed | a report | citing | alarming rise of short contracts'],
  ],
  [
    'according to a paper, before',
    'According to court documents, “the boats had no papers.”',
    ['mixed | court documents | According | the boats had no papers.'],
  ],
  [
    'according to a name, before',
    'According to Ada Reed, “the boats had no papers.”',
    ['mixed | Ada Reed | According | the boats had no papers.'],
  ],
  [
    'according to results of a poll',
    'According to officials early results, “the boats had no papers.”',
    ['mixed | officials early results | According | the boats had no papers.'],
  ],
  [
    'according to, inside',
    'The plan was, according to Ada Reed, one more “shame for this town.”',
    ['mixed | Ada Reed | according | shame for this town.'],
  ],
  [
    'the main verb, not the one of a man who asked',
    'Ada Reed told a man who asked on Monday that “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | told | we sail at dawn, whatever the weather.'],
  ],
  [
    'a question in which somebody says so',
    'Ada Reed wrote a book in which she says “we sail at dawn, whatever the weather.”',
    ['direct | Ada Reed | says | we sail at dawn, whatever the weather.'],
  ],
  [
    'calling, its subject after',
    'Calling it “a shame,” Ada Reed left.',
    ['mixed | Ada Reed | Calling | a shame,'],
  ],
  [
    'calling, its subject after more',
    'Calling it “a shame” for the town, Ada Reed left.',
    ['mixed | Ada Reed | Calling | a shame'],
  ],
  ['calling, by nobody', 'Calling it “a shame” is easy.', []],
  [
    'who is asked does not speak',
    'In a talk with the Herald, Ada Reed was asked, “What is the worst harbour that you have been to?”',
    ['direct | - | - | What is the worst harbour that you have been to?'],
  ],
  [
    'with somebody shouting',
    'At a walk in Saltham, the crews pushed a sailor, with Josh Lind reportedly shouting: “Get him out of here!”',
    ['direct | Josh Lind | shouting | Get him out of here!'],
  ],
  [
    'a thing that words stand on',
    'Ada Reed held up a banner saying, “We never sail in winter.”',
    ['direct | a banner | saying | We never sail in winter.'],
  ],
  [
    'a headline that said',
    'Ada Reed put her note under a headline that said, “The harbour is closed to all.”',
    ['direct | a headline | said | The harbour is closed to all.'],
  ],
  [
    'a number of years opens the sentence',
    'Eight years ago, Ada Reed stood for Lind and said, “He has never done a thing for us.”',
    ['direct | Ada Reed | said | He has never done a thing for us.'],
  ],
  [
    'a dateline opens the sentence',
    'SALTHAM, Dec. 8 (UPI) — In response to the plan, Ada Reed’s partner rallied the crews, saying: “We have to be ready.”',
    ['direct | Ada Reed’s partner | saying | We have to be ready.'],
  ],
  [
    'a tweet from somebody who wrote it',
    'Among the answers was this tweet from Josh Lind who wrote, “The harbour is closed to all.”',
    ['direct | Josh Lind | wrote | The harbour is closed to all.'],
  ],
  [
    'the source at the head of the sentence, not a far verb',
    'According to Attorney Ada Reed, the letter if written by the pilot could help the case: “The key is that it was meant.”',
    ['direct | Ada Reed | According | The key is that it was meant.'],
  ],
  [
    'somebody’s answer was',
    'Ada Reed’s answer to the board on Monday was: “Is the pier on the north or the south side?”',
    ['direct | Ada Reed | - | Is the pier on the north or the south side?'],
  ],
  [
    'her words were',
    'Ada Reed spoke last. Her words to the crews were, “We never sail in winter.”',
    ['direct | Ada Reed | - | We never sail in winter.'],
  ],
  [
    'and I quote',
    'No wonder Ada Reed said, and I quote, “We love the poorly paid.”',
    ['direct | Ada Reed | said | We love the poorly paid.'],
  ],
  [
    'he took the chance to remind',
    'The minister took the opportunity to remind that “anyone who wants to sail can sail at dawn.”',
    ['direct | The minister | remind | anyone who wants to sail can sail at dawn.'],
  ],
  [
    'what he said was bold',
    'The judges refused, saying what he said was a “bold statement.”',
    ['mixed | The judges | saying | bold statement.'],
  ],
  [
    'a semicolon after the verb',
    'Ada Reed said; “We sail at dawn.”',
    ['direct | Ada Reed | said | We sail at dawn.'],
  ],
  [
    'where he said it stands after his trade',
    'Josh Lind, a former pilot, on Harbour Radio described the crossing as a “huge risk”.',
    ['mixed | Josh Lind | described | huge risk'],
  ],
  [
    'a name inside a clause with who',
    'Mayor Josh Lind, who came with the head of the harbour board, Dr Paul Otter, promised that help would come “within two days”.',
    ['mixed | Josh Lind | promised | within two days'],
  ],
  [
    'a second verb of the same sentence',
    'Ada Reed writes that the fleet is “not ready” and urges Josh Lind to “buy time.”',
    ['mixed | Ada Reed | writes | not ready', 'mixed | Ada Reed | urges | buy time.'],
  ],
  [
    'a passive without an agent',
    'The hall was described as “a shame”.',
    ['mixed | - | described | a shame'],
  ],
  ['what somebody is dubbed', 'Ada Reed has been dubbed the “queen” of the quay.', []],
  [
    'it notes',
    'The agency praised the walk. It also thanked Josh Lind, noting on its page “[h]is long way into the night is ours.”',
    ['direct | The agency | noting | [h]is long way into the night is ours.'],
  ],
  [
    'whom the interview speaks to',
    'On your page you state “Nobody will sail in winter.”',
    ['direct | you | state | Nobody will sail in winter.'],
  ],
  [
    'a question that is put to all',
    'For weeks there was a question, “Do you sail in the winter?” on the form.',
    [],
  ],
  [
    'a word that nobody says',
    'The new rules open with a far longer word: “We never sail in winter.”',
    ['direct | - | - | We never sail in winter.'],
  ],
  [
    'not whom he wants to do it',
    'Ada Reed said the club should continue “to sail”.',
    ['mixed | Ada Reed | said | to sail'],
  ],
  [
    'not the body that his own body is named after',
    'A spokesman for the regulator, Harwatch, said: “We sail.”',
    ['direct | A spokesman for the regulator | said | We sail.'],
  ],
  [
    'what a court hears nobody near has said',
    'The Saltham Inquest heard that the boat was “in poor repair” and had “no working pumps”. Jurors were told: “You will pay for this.”',
    [
      'mixed | - | - | in poor repair',
      'mixed | - | - | no working pumps',
      'direct | - | - | You will pay for this.',
    ],
  ],
  [
    'whoever speaks in what a court hears',
    'The tribunal heard how Ada Reed called Josh Lind to her boat and told him: “Get your things.”',
    ['direct | Ada Reed | told | Get your things.'],
  ],
  [
    'whom somebody was met by',
    'Josh Lind was met by a nurse, who called him “a wreck”.',
    ['mixed | a nurse | called | a wreck'],
  ],
];

describe('a speaker who is named before the quotation', () => {
  it.each(before)('is found: %s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
