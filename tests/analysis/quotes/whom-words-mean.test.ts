import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

/** [name of the layout, text, the last quotation: type | speaker | cue | words] */
const layouts: readonly (readonly [string, string, string])[] = [
  [
    'who says something while he does another thing',
    'At the end Bill Reed said as he introduced his wife in Saltham, “At last the dam has broken.”',
    'direct | Bill Reed | said | At last the dam has broken.',
  ],
  [
    'who says something after others did another thing',
    'Bill Reed said after the board presented its plan, “We are not done with it.”',
    'direct | Bill Reed | said | We are not done with it.',
  ],
  [
    'one of many, whom nobody names',
    'Bill Reed called for an inquiry.\nOne of the crew said the boats were “rotten”.\n“You just keep going,” he said.',
    'direct | One of the crew | said | You just keep going,',
  ],
  [
    'one who is not named',
    'Bill Reed called for an inquiry.\nOne, who asked for no name, said the boats were “rotten”.\n“You just keep going,” he said.',
    'direct | One | said | You just keep going,',
  ],
  [
    'the manager of a club, who was called its boss',
    'Rovers boss Tony Marsh was unhappy with the game.\nUnited winger Nora Finch praised her side.\n“We were robbed,” the Rovers manager said.',
    'direct | Tony Marsh | said | We were robbed,',
  ],
  [
    'who is two things',
    'Senator Ada Reed met crews. “It will pass,” the senator and presidential candidate said.',
    'direct | Ada Reed | said | It will pass,',
  ],
  [
    'who asks and goes on behind a comma',
    '“We need it,” Josh Lind said. “We want it.” “But is it safe?” Ada Reed asked, “now that the pier leaks?”',
    'direct | Ada Reed | asked | now that the pier leaks?',
  ],
  [
    'who asks, before words that go on',
    '“We need it,” Josh Lind said. “But is it safe?” Ada Reed asked, now in tears.',
    'direct | Ada Reed | asked | But is it safe?',
  ],
  [
    'who is identified as',
    'The man, identified as Paul Reed of Saltham, allegedly told them: “I just needed a nap.”',
    'direct | Paul Reed | told | I just needed a nap.',
  ],
  [
    'not whom the clause with "when" is about',
    'When crews woke him, the man, identified as Paul Reed of Saltham, allegedly told them: “I just needed a nap.”',
    'direct | Paul Reed | told | I just needed a nap.',
  ],
  [
    'the author of a work in marks',
    '“It was a stunning boat,” Ada Reed, the author of “The Poetics of Boats” (1984), said in an interview.',
    'direct | Ada Reed | said | It was a stunning boat,',
  ],
  [
    'who made a work that ends in a comma',
    '“It was a stunning boat,” Josh Lind, director of the film “Low Tide,” said.',
    'direct | Josh Lind | said | It was a stunning boat,',
  ],
  [
    'a minister by one of the things that he looks after',
    'Federal Minister for Trade and Harbours Josh Lind met Premier Cole Hart. “It will pass,” the Trade Minister said.',
    'direct | Josh Lind | said | It will pass,',
  ],
  [
    'whose life is told, once another has spoken of her',
    'Ada Reed, who has died aged 94, ran a harbour.\nShe trained many sailors there. Her friend Mona Lind once said that Ada Reed had “two moods, both of them bad”.\nShe never married. “Nobody asked twice,” she explained.',
    'direct | Ada Reed | explained | Nobody asked twice,',
  ],
  [
    'who says how the words of another were',
    'The counsel Mona Lind said Josh Lind’s testimony had been “truthful and complete as a tide table”.',
    'mixed | Mona Lind | said | truthful and complete as a tide table',
  ],
  [
    'nobody names himself',
    'Ada Reed waited for Mona Lind at the harbour. Mona Lind came last.\n“It was a hard year, but Mona Lind is sailing well,” she said.',
    'direct | Ada Reed | said | It was a hard year, but Mona Lind is sailing well,',
  ],
  [
    'a summary of hers',
    'In 1954 Ada Reed married the poet Josh Lind. “He wanted a muse and I wanted a boat,” was her summary.',
    'direct | Ada Reed | - | He wanted a muse and I wanted a boat,',
  ],
  [
    'who said it goes before the papers that tell so',
    'According to a police report, Paul Reed said he had “mistaken it for a boat.”',
    'mixed | Paul Reed | said | mistaken it for a boat.',
  ],
  [
    'according to him, where nobody else says it',
    'According to Paul Reed, the boats are “a danger to us all”.',
    'mixed | Paul Reed | According | a danger to us all',
  ],
  [
    'an age before a trade that no list knows',
    'In the cellar Lidia Reed counts.\n“It is not for us,” the 71-year-old retired glovemaker said.',
    'direct | Lidia Reed | said | It is not for us,',
  ],
  [
    'a rank in full for its short form',
    'Above ground, Col. Stepan Reed said they were few. Ada Lind laughed. “We have courage,” the colonel said.',
    'direct | Stepan Reed | said | We have courage,',
  ],
  [
    'a priest whom the story calls Father',
    'Father Paul Reed holds a service each evening.\n“I used to ask why,” the priest said.',
    'direct | Paul Reed | said | I used to ask why,',
  ],
  [
    'a mother of four',
    'Rose Reed said women suffer most.\n“You wake at four to queue,” the mother of four said.',
    'direct | Rose Reed | said | You wake at four to queue,',
  ],
  [
    'not the mother of somebody',
    'Rose Reed said women suffer most.\n“You wake at four to queue,” the mother of the boy said.',
    'direct | the mother of the boy | said | You wake at four to queue,',
  ],
  [
    'whom the story has called the Scot is not the Portuguese',
    '“It is a nothing foul,” said Steve Reed. Steve Reed smiled. “We go on,” said the Scot.\n“I do my job,” the Portuguese said.',
    'direct | the Portuguese | said | I do my job,',
  ],
  [
    'a noun for a body means whom it meant before',
    'Harbour Foods closed a plant in May. It lost a million.\nThe company said it would build a new one. It hired ten people. It sold its boats. Sales fell.\n“It was good,” Ada Reed of Winter Bank wrote. She was calm. It rained.\n“We are sorry,” the company said.',
    'direct | Harbour Foods | said | We are sorry,',
  ],
  [
    'whose clause a participle opens is its subject',
    '“We sail,” said Ada Reed. “I got two petitions,” Mara Lind said.\nAsked about that, Mrs. Reed smiled. “He took my pen,” she said.',
    'direct | Ada Reed | said | He took my pen,',
  ],
  [
    'a judge whom the story calls a justice',
    '“How did it come here?” asked Justice Salman Rizvi. The clerk left. “It took years,” the judge said.',
    'direct | Salman Rizvi | said | It took years,',
  ],
  [
    'a pal',
    'But a pal of Josh Lind hit back: “He wants to be a proper dad.”',
    'direct | a pal of Josh Lind | hit back | He wants to be a proper dad.',
  ],
  [
    'a name in capitals that the story is not known for is no noun for another body',
    'Ada Reed works at Harbour Foods. The Norway Independent Grid Operator, the nonprofit that runs the lines, said: “We wait.”',
    'direct | The Norway Independent Grid Operator | said | We wait.',
  ],
  [
    'who is asked answers, not who has asked',
    'At a meeting, a reporter asked Ada Reed, “What do you see as the biggest problem?”\n“The cost is,” she replied.',
    'direct | Ada Reed | replied | The cost is,',
  ],
  [
    'several people whom no list knows are several',
    'Harbour Foods closed. The loggers said it was late. “It is cold,” they said.',
    'direct | The loggers | said | It is cold,',
  ],
  [
    'a programme called Today shows nothing',
    "Dr Josh Lind, a member of the board, told Coast News' Today show the number of boats “looks more like 60”.",
    'mixed | Josh Lind | told | looks more like 60',
  ],
  [
    'a bench of judges is one body',
    'Unimpressed, the bench said it would call the mayor. “Let him come and tell us,” it quipped.',
    'direct | the bench | quipped | Let him come and tell us,',
  ],
];

describe('who speaks, by the words that mean him', () => {
  it.each(layouts)('%s', (_, text, expected) => expect(lines(text).at(-1)).toBe(expected));
});
