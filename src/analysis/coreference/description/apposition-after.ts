import { endOf } from '../../../language/token-extent.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isCapital, isComma, isPossessive, isWord } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { addRole, voteGender } from './add-role.js';
import { complementAfter, countryAfter } from './complement.js';

/** The words right of a name: ", the president of Belarus,", ", 43, a nurse", ", chairwoman of the board". */
export function readApposition(grammar: Grammar, end: number, character: Character): void {
  const { tokens } = grammar;
  let at = end;
  if (at >= tokens.count || !isComma(grammar, at)) return;
  at++;
  const { ofToken, endToken } = grammar.sentences;
  const last = Math.min(endToken[indexAt(ofToken, end)] ?? end, tokens.count);
  if (at < tokens.count && tokens.kind[at] === TokenKind.number) {
    if (at + 1 < tokens.count && isComma(grammar, at + 1)) {
      character.age = tokens.text.slice(tokens.start[at], endOf(tokens, at));
      at += 2;
    }
  }
  let country: string | null = null;
  const modifiers: string[] = [];
  for (let step = 0; step < 8 && at < last; step++, at++) {
    if (isPossessive(grammar, at) || has(grammar, at, Word.determiner | Word.possessive)) continue;
    if (tokens.kind[at] === TokenKind.mark) return;
    if (tokens.kind[at] === TokenKind.punctuation) {
      if (codeOf(grammar, at) === 45) continue;
      return;
    }
    if (
      has(
        grammar,
        at,
        Word.preposition |
          Word.auxiliary |
          Word.subjectPronoun |
          Word.subordinator |
          Word.conjunction,
      )
    )
      return;
    const word = lowerWord(grammar, at);
    if (has(grammar, at, Word.person) && !followedByNoun(grammar, at)) {
      if (opensClause(grammar, at + 1)) return;
      voteGender(grammar, at, character);
      addRole(
        character,
        word,
        modifiers,
        country ?? countryAfter(grammar, at + 1),
        complementAfter(grammar, at + 1),
      );
      return;
    }
    // "…, met Reed, explains the pilot": the pilot is somebody else.
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return;
    const meant = isCapital(grammar, at) ? countryOf(word) : null;
    if (meant) country = meant;
    else modifiers.push(word);
  }
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
