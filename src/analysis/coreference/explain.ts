import type { Candidate } from './character.js';
import { Fact } from './reference.js';

const words: readonly (readonly [number, string])[] = [
  [Fact.woman, 'a woman'],
  [Fact.man, 'a man'],
  [Fact.sameAge, 'of that age in the story'],
  [Fact.nameSays, 'its name says so'],
  [Fact.anyBody, 'an organisation'],
  [Fact.subject, 'subject there'],
  [Fact.subjectBefore, 'subject of the sentence before'],
  [Fact.quoted, 'only inside a quotation'],
  [Fact.possessive, 'as a possessive'],
  [Fact.oblique, 'after a preposition'],
  [Fact.embedded, "inside someone else's words"],
  [Fact.spokeLast, 'spoke last'],
];

/** What spoke for and against a candidate, in words. */
export function explain({ facts, sentences, blocks, role }: Candidate): string {
  const why: string[] = [];
  if (role) {
    const of = role.country ? ` of ${role.country}` : '';
    why.push(`${[...role.modifiers, role.noun].join(' ')}${of} in the story`);
  }
  if (facts & Fact.named) why.push(distance(sentences, blocks));
  for (const [bit, text] of words) if (facts & bit) why.push(text);
  return why.join(', ');
}

function distance(sentences: number, blocks: number): string {
  if (blocks > 0) return `named ${blocks} paragraph${blocks > 1 ? 's' : ''} back`;
  return sentences > 0 ? 'named in this paragraph' : 'named in this sentence';
}
