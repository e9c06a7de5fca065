import { indexAt } from '../../../language/token-map.js';
import { TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { fullTitle, seconds } from '../../../words/role-meanings.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isCapital, isClitic, isPossessive } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Character } from '../character.js';
import { addRole, genderBits, voteGender } from './add-role.js';
import { complementAfter } from './complement.js';

/** The words left of a name: "Belarus' President", "Chinese Foreign Minister", "press secretary", "Mr." */
export function readTitle(grammar: Grammar, first: number, character: Character): void {
  let noun = '';
  const modifiers: string[] = [];
  let country: string | null = null;
  const { ofToken, firstToken } = grammar.sentences;
  const floor = Math.max(firstToken[indexAt(ofToken, first)] ?? first, first - 8);
  for (let at = first - 1; at >= floor; at--) {
    if (grammar.tokens.kind[at] !== TokenKind.word || isClitic(grammar, at)) {
      if (isPossessive(grammar, at)) continue;
      break;
    }
    if (noun === '') {
      if (has(grammar, at, genderBits)) voteGender(grammar, at, character);
      if (!has(grammar, at, Word.person | Word.honorific)) break;
      noun = fullTitle(withoutPoint(lowerWord(grammar, at)));
      continue;
    }
    if (
      has(
        grammar,
        at,
        Word.determiner | Word.preposition | Word.conjunction | Word.auxiliary | Word.subordinator,
      )
    )
      break;
    // "told Mr. Reed", "Secretary Lind met Mr. Reed": no part of the title.
    if (isCueVerb(grammar, at) || has(grammar, at, Word.verb) || isOfPerson(grammar, at)) break;
    const word = lowerWord(grammar, at);
    country = isCapital(grammar, at) ? countryOf(word) : null;
    if (country !== null) break;
    modifiers.unshift(word);
    // "Deputy Foreign Minister": no deputy of a parliament.
    if (has(grammar, at, Word.person) && !seconds.has(word))
      addRole(character, word, [], null, null);
  }
  if (noun !== '') addRole(character, noun, modifiers, country, complementAfter(grammar, first));
}

/** "sen" of "sen." */
function withoutPoint(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function isOfPerson(grammar: Grammar, token: number): boolean {
  const mention = nameAt(grammar, token);
  return mention >= 0 && isPersonName(grammar, mention);
}
