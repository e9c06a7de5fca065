import { endOf } from '../../../language/token-extent.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import {
  codeOf,
  isCapital,
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { addRole, voteGender } from './add-role.js';
import { complementAfter, countryAfter } from './complement.js';

/** The words right of a name: ", the president of Belarus,", ", 43, a nurse", ", chairwoman of the board". */
export function readApposition(grammar: Grammar, end: number, character: Character): void {
  const { tokens, sentences } = grammar;
  if (end >= tokens.count || !isComma(grammar, end)) return;
  const last = Math.min(sentences.endToken[indexAt(sentences.ofToken, end)] ?? end, tokens.count);
  let country: string | null = null;
  const modifiers: string[] = [];
  let at = readAge(grammar, end + 1, character);
  for (let step = 0; step < longestApposition && at < last; step++, at++) {
    if (isPassed(grammar, at)) continue;
    if (isEnd(grammar, at)) return;
    const word = lowerWord(grammar, at);
    if (has(grammar, at, Word.person) && !followedByNoun(grammar, at)) {
      if (opensClause(grammar, at + 1)) return;
      voteGender(grammar, at, character);
      country ??= countryAfter(grammar, at + 1);
      addRole(character, word, modifiers, country, complementAfter(grammar, at + 1));
      return;
    }
    // "…, met Reed, explains the pilot": the pilot is somebody else.
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return;
    const meant = isCapital(grammar, at) ? countryOf(word) : null;
    if (meant) country = meant;
    else modifiers.push(word);
  }
}

/** In tokens. */
const longestApposition = 8;

/** ", 43,": past the age, where one stands there. */
function readAge(grammar: Grammar, at: number, character: Character): number {
  const { kind, start, text, count } = grammar.tokens;
  const comma = at + 1;
  if (comma >= count || kind[at] !== TokenKind.number || !isComma(grammar, comma)) return at;
  character.age = text.slice(start[at], endOf(grammar.tokens, at));
  return comma + 1;
}

/** "the", "his", a hyphen. */
function isPassed(grammar: Grammar, at: number): boolean {
  if (isPossessive(grammar, at) || has(grammar, at, Word.determiner | Word.possessive)) return true;
  return isPunctuation(grammar, at) && codeOf(grammar, at) === 45;
}

/** A stop, a mark, or a word that opens another phrase or clause. */
function isEnd(grammar: Grammar, at: number): boolean {
  const kind = grammar.tokens.kind[at];
  if (kind === TokenKind.mark || kind === TokenKind.punctuation) return true;
  return has(
    grammar,
    at,
    Word.preposition | Word.auxiliary | Word.subjectPronoun | Word.subordinator | Word.conjunction,
  );
}

/** "…, owned by Reed, the pilot said": what stands after the comma is the subject of a verb and tells nothing of the name. */
function opensClause(grammar: Grammar, after: number): boolean {
  if (after >= grammar.tokens.count || !isCueVerb(grammar, after)) return false;
  // "…, the governor challenged by Lind"
  return isFiniteCue(grammar, after) && !isWord(grammar, after + 1, 'by');
}

function followedByNoun(grammar: Grammar, at: number): boolean {
  const next = at + 1;
  return (
    next < grammar.tokens.count && has(grammar, next, Word.person) && !isCapital(grammar, next)
  );
}
