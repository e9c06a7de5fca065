import type { Grammar } from '../../grammar/grammar.js';
import { codeOf } from '../../grammar/orthography.js';
import { tokenSlice } from '../../grammar/word-text.js';
import type { TurnLabel } from './label.js';

export function letterLabel(
  kind: 'question' | 'answer',
  plain: boolean,
  end: number,
  block: number,
): TurnLabel {
  return { kind, phrase: null, who: kind, short: false, plain, end, block };
}

const letters = new Map([
  ['Q', 'question'],
  ['Question', 'question'],
  ['A', 'answer'],
  ['Answer', 'answer'],
] as const);

export function questionOrAnswer(grammar: Grammar, token: number, dotted: boolean) {
  const code = codeOf(grammar, token);
  // Q, A
  if (code !== 81 && code !== 65) return null;
  const word = tokenSlice(grammar, token, token + 1);
  if (dotted && word !== 'Q.' && word !== 'A.') return null;
  return letters.get((dotted ? word.charAt(0) : word) as 'Q') ?? null;
}
