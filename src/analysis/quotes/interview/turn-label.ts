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
    const nameEnd = endOfName(grammar, from, colon);
    if (nameEnd < 0) return null;
    if (nameEnd === from + 1) {
      const letter = questionOrAnswer(grammar, from, false);
      if (letter) return letterLabel(letter, false, end, block);
      const shouted = isShouted(grammar, from, nameEnd);
      const known = knownAs(tokenSlice(grammar, from, nameEnd), shouted);
      if (known) {
        const { phrase, who } = known;
        return { kind: 'name', phrase, who, short: true, plain: !shouted, end, block };
      }
    }
    const named = nameLabel(grammar, from, nameEnd, block, nameEnd < colon);
    if (named === null) return null;
    const name = nameEnd < colon ? { ...named, end } : named;
    if (nameEnd > from + 1) {
      labels.set(initialsOf(tokenSlice(grammar, from, nameEnd)), name);
      labels.set(lowerWord(grammar, nameEnd - 1), name);
    }
    return name;
  };
}

function colonAfter(grammar: Grammar, from: number, to: number): number {
  let colon = from;
  const reach = isShouted(grammar, from, from + 1) ? longestShouted : longestLabel;
  const last = Math.min(to - 1, from + reach);
  while (colon < last && !isMark(grammar, colon, 58)) colon++;
  return colon > from && colon < last ? colon : -1;
}

/** In tokens. */
const longestLabel = 6;
/** "ADA REED, SENIOR HARBOUR CORRESPONDENT (voice-over):" */
const longestShouted = 16;

/** Where the name of a label ends that a bracket tells of, "Ada Reed (clerk):", or, behind a name in capitals, a comma; -1 where too much stands before the colon. */
function endOfName(grammar: Grammar, from: number, colon: number): number {
  for (let at = from + 1; at < colon; at++) {
    if (isMark(grammar, at, 40)) return isMark(grammar, colon - 1, 41) ? at : -1;
    if (isMark(grammar, at, 44)) return isShouted(grammar, from, at) ? at : -1;
  }
  return colon - from < longestLabel ? colon : -1;
}

function isMark(grammar: Grammar, at: number, code: number): boolean {
  return isPunctuation(grammar, at) && codeOf(grammar, at) === code;
}
