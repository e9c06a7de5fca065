import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isCapital } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { TurnLabel } from './label.js';

/** A name alone, a title before it at most; in capitals any word may be one, and so may one word with a capital. `described`: what it is stands behind it. */
export function nameLabel(
  grammar: Grammar,
  from: number,
  colon: number,
  block: number,
  described: boolean,
): TurnLabel | null {
  const head = colon - 1;
  const named = nameAt(grammar, head);
  const shouted = isShouted(grammar, from, colon);
  const someone = named < 0 || isPersonName(grammar, named);
  if (shouted && !someone && !described) return null;
  const mention = someone || !shouted ? named : -1;
  if (has(grammar, from, notNominal) || !isCapital(grammar, from)) return null;
  for (let at = from; at < colon; at++) {
    if (shouted || colon === from + 1) break;
    if (!isNameWord(grammar, at) && !has(grammar, at, Word.honorific | Word.particle)) return null;
  }
  const whole =
    mention >= 0 && grammar.names.mentions.firstToken[mention]! <= overTitles(grammar, from, head);
  const who = whole ? `${grammar.names.mentions.entity[mention]!}` : lowerWord(grammar, head);
  const phrase: NounPhrase = { kind: 'name', first: from, end: colon, head, mention };
  // "NOTE:" is no speaker.
  const plain = !shouted || (mention < 0 && (colon === from + 1 || !isNameWord(grammar, head)));
  return { kind: 'name', phrase, who, short: false, plain, end: colon + 1, block };
}

/** Past the titles before a name. */
function overTitles(grammar: Grammar, from: number, head: number): number {
  let at = from;
  while (at < head && has(grammar, at, Word.honorific)) at++;
  return at;
}

/** All words in capitals, as labels are set. */
export function isShouted({ tokens }: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) return false;
    if (!(tokens.flags[at]! & TokenFlag.allCaps)) return false;
  }
  return true;
}
