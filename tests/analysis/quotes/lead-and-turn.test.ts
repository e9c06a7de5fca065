import { describe, expect, it } from 'vitest';
import { lines } from './find.js';

/** [name of the layout, text, the last quotation: type | speaker | cue | words] */
const layouts: readonly (readonly [string, string, string])[] = [
  [
    'a spokesman of a ministry whose name holds "of"',
    'A Ministry of Works spokesman said: “We are sorry for the delay.”',
    'direct | A Ministry of Works spokesman | said | We are sorry for the delay.',
  ],
  [
    'he began',
    'Paul Reed rose. “The lady will know,” he began.',
    'direct | Paul Reed | began | The lady will know,',
  ],
  [
    'began that tells of a deed',
    'On Monday Paul Reed began talks on what he had named “the long plan” for the boats.',
    'mixed | Paul Reed | named | the long plan',
  ],
  [
    'a clause with "who" that ends in a thing',
    'A woman who answered the phone at its office said, “We are waiting for the families.”',
    'direct | A woman | said | We are waiting for the families.',
  ],
  [
    'a clause with "who" that ends in what was done',
    'Still, sailors who have met such storms say “the harbour is too small for all of us.”',
    'direct | sailors | say | the harbour is too small for all of us.',
  ],
  [
    '"that" ties the words to the verb before it',
    'Asked about the envoy Paul Reed, who had said that “the door remains open,” Ada Lind pointed out that it had a chain.',
    'mixed | Paul Reed | said | the door remains open,',
  ],
  [
    'who asked goes on',
    '“Where was the board on Saturday?” asked Paul Reed, head of the Movement for Boats (MB), denouncing a “guilty silence”.',
    'mixed | Paul Reed | denouncing | guilty silence',
  ],
  [
    'a question of the writer’s is answered by who spoke before',
    '“She thought I was mad,” Paul Reed says.\nDid she ever visit? “Once. She was sick the whole way.”',
    'direct | Paul Reed | says | Once. She was sick the whole way.',
  ],
  [
    'a question in the same paragraph',
    'Ada Reed is calm. “I found him in the cloakroom,” she says. Did she mind? “I joined him there.”',
    'direct | Ada Reed | says | I joined him there.',
  ],
  [
    'words that were led in have ended; he is told of, and speaks next',
    'Paul Reed left early. At school he had been told by a teacher, “You will be nobody, Paul.” He shrugs. “I thought, what a relief.”',
    'direct | Paul Reed | shrugs | I thought, what a relief.',
  ],
  [
    'the verb of what she said is not the verb that says it',
    'Ada Reed, the best of the crew, said she and Lind had spoken about it. “He was sorry. I told him to buy the beer.”',
    'direct | Ada Reed | said | He was sorry. I told him to buy the beer.',
  ],
  [
    'a short question that is all of its paragraph',
    'I enjoyed it.\n“Which part?”\nThe end.',
    'direct | - | - | Which part?',
  ],
  [
    'whom the paragraph before names as the sender',
    'This is from Hamish Reed, the chief forecaster in Saltham, on X.\n“Gusts of 94mph just recorded. Stay away from the coast please.”',
    'direct | Hamish Reed | - | Gusts of 94mph just recorded. Stay away from the coast please.',
  ],
  [
    'the last voice above, over a paragraph and a sentence of things alone',
    'Ada Reed said the trail was new. It had been made possible with the help of the fund.\n“We think that it will bring many people to the coast.”\nThere are thirty stops.',
    'direct | Ada Reed | said | We think that it will bring many people to the coast.',
  ],
  [
    'who spoke last above, where nobody else is named since',
    '“The boats are old,” Ada Reed said. “We know that.”\nThe pier was built long ago.\n“All of it should have been closed in spring.”\nThe town waits.',
    'direct | Ada Reed | said | All of it should have been closed in spring.',
  ],
  [
    'nobody, below a question',
    '“The boats are old,” Ada Reed said. “We know that.”\nWhat will become of the pier?\n“All of it should have been closed in spring.”\nThe town waits.',
    'direct | - | - | All of it should have been closed in spring.',
  ],
  [
    'counsel, who is no verb',
    'Josh Reed was jailed in Saltham on Monday. “He has lost his boat,” counsel said.',
    'direct | counsel | said | He has lost his boat,',
  ],
  [
    'the PM, who spoke about something',
    'The PM also spoke about the ferries: “I must thank the town for the new line.”',
    'direct | The PM | - | I must thank the town for the new line.',
  ],
];

describe('who speaks, where the sentence leads there by a longer way', () => {
  it.each(layouts)('%s', (_, text, expected) => expect(lines(text).at(-1)).toBe(expected));
});
