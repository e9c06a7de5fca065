import { CharClass, charClass } from '../../language/characters.js';
import { endOf } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenKind } from '../../language/tokens.js';
import { bitsOf, type Grammar, has, isCueVerb } from './grammar.js';
import { isCapital, isClitic, isComma, isWord, startsSentence } from './orthography.js';
import { notNominal, Word } from './word-class.js';

/** Is the token part of a name: one that the names engine found, or a capitalised word that nothing else explains? */
export function isNameWord(grammar: Grammar, token: number): boolean {
  if (has(grammar, token, Word.named)) return true;
  if (grammar.tokens.kind[token] !== TokenKind.word || !isCapital(grammar, token)) return false;
  if (isClitic(grammar, token) || endsInFigure(grammar, token)) return false;
  const bits = bitsOf(grammar, token);
  if (bits & (notNominal | Word.time | Word.determiner | Word.possessive | Word.objectPronoun))
    return false;
  if (opensSentence(grammar, token)) {
    if (bits & Word.opener) return false;
    // "Part of the plan": a capital that only the sentence explains, unless a verb shows that it is a subject.
    const next = token + 1;
    return (
      isCapital(grammar, next) ||
      (bits === 0 &&
        (isCueVerb(grammar, next) ||
          has(grammar, next, Word.auxiliary) ||
          opensRelative(grammar, token)))
    );
  }
  if (bits & Word.opener && startsSentence(grammar, token)) return false;
  return true;
}

/** "Reed, who was late, said": one person or body; "Farmers, who" are many. */
function opensRelative(grammar: Grammar, token: number): boolean {
  const { text } = grammar.tokens;
  if (!isComma(grammar, token + 1) || text.charCodeAt(endOf(grammar.tokens, token) - 1) === 115)
    return false;
  return has(grammar, token + 2, Word.who) || isWord(grammar, token + 2, 'which');
}

/** "Q2", "FY25": a period or a number of something, where the names engine knows no name. */
function endsInFigure({ tokens }: Grammar, token: number): boolean {
  return charClass(tokens.text.charCodeAt(endOf(tokens, token) - 1)) === CharClass.digit;
}

function opensSentence({ sentences }: Grammar, token: number): boolean {
  const sentence = indexAt(sentences.ofToken, token);
  return sentence >= 0 && sentences.firstToken[sentence] === token;
}
