import type { Grammar } from '../../grammar/grammar.js';
import { codeOf, isPunctuation } from '../../grammar/orthography.js';
import { lowerWord, tokenSlice } from '../../grammar/word-text.js';
import { initialsOf, type Namesakes, namesOfStory } from './initials.js';
import type { TurnLabel } from './label.js';
import { letterLabel, questionOrAnswer } from './letter-label.js';
import { isShouted, nameLabel } from './name-label.js';

/** No initials are longer, in letters. */
const mostInitials = 4;

/** Reads the label of a paragraph, tokens [from, to) of a block; null for most. */
export function labelReader(
  grammar: Grammar,
): (from: number, to: number, block: number) => TurnLabel | null {
  const labels: Namesakes = new Map();
  let story: Namesakes | null = null;
  /** By an earlier label, or by the initials of a name of the story. */
  const knownAs = (word: string, shouted: boolean) => {
    const label = labels.get(word) ?? labels.get(word.toLowerCase());
    if (label || !shouted || word.length > mostInitials) return label;
    story ??= namesOfStory(grammar);
    return story.get(word);
  };
  return (from, to, block) => {
    if (from + 1 >= to) return null;
    const dotted = questionOrAnswer(grammar, from, true);
    if (dotted) return letterLabel(dotted, true, from + 1, block);
    const colon = colonAfter(grammar, from, to);
    if (colon < 0) return null;
    const end = colon + 1;
    if (colon === from + 1) {
      const letter = questionOrAnswer(grammar, from, false);
      if (letter) return letterLabel(letter, false, end, block);
      const shouted = isShouted(grammar, from, colon);
      const known = knownAs(tokenSlice(grammar, from, colon), shouted);
      if (known) {
        const { phrase, who } = known;
        return { kind: 'name', phrase, who, short: true, plain: !shouted, end, block };
      }
    }
    const name = nameLabel(grammar, from, colon, block);
    if (name && colon > from + 1) {
      labels.set(initialsOf(tokenSlice(grammar, from, colon)), name);
      labels.set(lowerWord(grammar, colon - 1), name);
    }
    return name;
  };
}

function colonAfter(grammar: Grammar, from: number, to: number): number {
  let colon = from;
  const last = Math.min(to - 1, from + 6);
  while (colon < last && !isColon(grammar, colon)) colon++;
  return colon > from && colon < last ? colon : -1;
}

function isColon(grammar: Grammar, at: number): boolean {
  return isPunctuation(grammar, at) && codeOf(grammar, at) === 58;
}
