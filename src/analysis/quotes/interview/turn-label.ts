import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import type { Mention } from '../../entities/entity.js';
import {
  codeOf,
  type Grammar,
  has,
  isNameWord,
  isPersonName,
  isPunctuation,
  lowerWord,
  nameAt,
  tokenSlice,
} from '../../grammar/grammar.js';
import { longest, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';

/** The label that opens a turn: "Q:", "ADA REED:", "Ada Reed:", or the initials of somebody whom the story names. */
export interface TurnLabel {
  readonly kind: 'name' | 'question' | 'answer';
  /** The name that the label is or stands for; null for Q and A. */
  readonly phrase: NounPhrase | null;
  /** The same for all labels of one speaker. */
  readonly who: string;
  /** Only the initials or the surname of somebody whom an earlier label names: the turn goes on from that one. */
  readonly short: boolean;
  /** Set as other text is too, not in capitals, or one word that no name is known to be: a label only where the speakers come again. */
  readonly plain: boolean;
  /** First token after the label. */
  readonly end: number;
  readonly block: number;
}

/** Whom initials, or the surname of an earlier label in lower case, stand for. */
type Namesakes = Map<string, Pick<TurnLabel, 'phrase' | 'who'>>;

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

function letterLabel(
  kind: 'question' | 'answer',
  plain: boolean,
  end: number,
  block: number,
): TurnLabel {
  return { kind, phrase: null, who: kind, short: false, plain, end, block };
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

const letters = new Map([
  ['Q', 'question'],
  ['Question', 'question'],
  ['A', 'answer'],
  ['Answer', 'answer'],
] as const);

function questionOrAnswer(grammar: Grammar, token: number, dotted: boolean) {
  const code = codeOf(grammar, token);
  // Q, A
  if (code !== 81 && code !== 65) return null;
  const word = tokenSlice(grammar, token, token + 1);
  if (dotted && word !== 'Q.' && word !== 'A.') return null;
  return letters.get((dotted ? word.charAt(0) : word) as 'Q') ?? null;
}

/** A name alone, a title before it at most; in capitals any word may be one. */
function nameLabel(grammar: Grammar, from: number, colon: number, block: number): TurnLabel | null {
  const head = colon - 1;
  const mention = nameAt(grammar, head);
  const shouted = isShouted(grammar, from, colon);
  if (shouted && mention >= 0 && !isPersonName(grammar, mention)) return null;
  for (let at = from; at < colon; at++) {
    if (shouted) break;
    if (!isNameWord(grammar, at) && !has(grammar, at, Word.honorific | Word.particle)) return null;
  }
  const whole =
    mention >= 0 && grammar.names.mentions.firstToken[mention]! <= first(grammar, from, head);
  const who = whole ? `${grammar.names.mentions.entity[mention]!}` : lowerWord(grammar, head);
  const phrase: NounPhrase = { kind: 'name', first: from, end: colon, head, mention };
  // "NOTE:" is no speaker.
  const plain = !shouted || (mention < 0 && (colon === from + 1 || !isNameWord(grammar, head)));
  return { kind: 'name', phrase, who, short: false, plain, end: colon + 1, block };
}

function first(grammar: Grammar, from: number, head: number): number {
  let at = from;
  while (at < head && has(grammar, at, Word.honorific)) at++;
  return at;
}

/** All words in capitals, as labels are set. */
function isShouted({ tokens }: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) return false;
    if (!(tokens.flags[at]! & TokenFlag.allCaps)) return false;
  }
  return true;
}

function namesOfStory(grammar: Grammar): Namesakes {
  const { entities } = grammar.names;
  const known: Namesakes = new Map();
  const twice = new Set<string>();
  for (const [index, { name, mentions }] of entities.entries()) {
    const letters = initialsOf(name);
    if (letters.length < 2) continue;
    if (known.has(letters)) twice.add(letters);
    const [first] = mentions;
    known.set(letters, { phrase: phraseOf(grammar, first!), who: `${index}` });
  }
  for (const letters of twice) known.delete(letters);
  return known;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/, longest)
    .map((word) => word.charAt(0))
    .join('');
}

/** A mention of the story as the phrase that names a speaker. */
export function phraseOf(
  { names }: Grammar,
  { firstToken, endToken }: Pick<Mention, 'firstToken' | 'endToken'>,
): NounPhrase {
  return {
    kind: 'name',
    first: firstToken,
    end: endToken,
    head: endToken - 1,
    mention: indexAt(names.ofToken, firstToken),
  };
}
