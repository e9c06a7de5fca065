import { tokenText } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { countryOf } from '../../../words/countries.js';
import { oneLocals, oneNationals } from '../../../words/country-names.js';
import { styles } from '../../../words/naming.js';
import { officeLetters } from '../../../words/office-letters.js';
import { partyOf } from '../../../words/role-meanings.js';
import { wordSet } from '../../../words/word-set.js';
import { hashSet } from '../../entities/hash-set.js';
import { type Grammar, has } from '../grammar.js';
import { isGroupName, nameAt } from '../name-type.js';
import { codeOf, hasSpace, isCapital, isComma, isWord } from '../orthography.js';
import { notNominal, Word } from '../word-class.js';
import { codeAtEnd, endsIn } from '../word-shape.js';
import { lowerWord, tokenSlice } from '../word-text.js';

/** How a noun phrase means someone. `unnamed` = indefinite or plural: a source without a name. */
export type PhraseKind = 'name' | 'pronoun' | 'role' | 'unnamed';

/** A noun phrase that can be a speaker. Token ranges are [first, end). */
export interface NounPhrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly end: number;
  /** Its last noun, or the pronoun. Of "a spokesman for Reed": spokesman. */
  readonly head: number;
  /** Index into `names.mentions` of the name that is its head, -1 where the names engine saw none. */
  readonly mention: number;
}

/** No noun phrase of news is longer, in tokens. */
export const longest = 14;

export function pronoun(grammar: Grammar, token: number): NounPhrase {
  return {
    kind: 'pronoun',
    first: token,
    end: token + 1,
    head: token,
    mention: nameAt(grammar, token),
  };
}

/** A phrase of common nouns, tokens [first, last]. */
export function commonPhrase(kind: 'role' | 'unnamed', first: number, last: number): NounPhrase {
  return { kind, first, end: last + 1, head: last, mention: -1 };
}

/** "one", "some", "others", "another", "both" as a speaker. */
export function pronounLike(grammar: Grammar, token: number): NounPhrase | null {
  if (isWord(grammar, token, 'both')) return commonPhrase('unnamed', token, token);
  if (!has(grammar, token, Word.indefinite) || codeAtEnd(grammar, token) === 97) return null;
  return commonPhrase('unnamed', token, token);
}

/** "someone": an object pronoun like "him", and a speaker too. */
export function isSomeone(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.objectPronoun) && isWord(grammar, token, 'someone');
}

export function isInsideNominal(grammar: Grammar, at: number): boolean {
  const { tokens } = grammar;
  if (tokens.kind[at] === TokenKind.number) return true;
  // "43-year-old", "9/11", "2,000", "R&D"
  if (tokens.kind[at] === TokenKind.punctuation) {
    const code = codeOf(grammar, at);
    const inside =
      code === 45 || code === 47 || code === 38 || (code === 44 && !isComma(grammar, at));
    return inside && !hasSpace(grammar, at);
  }
  if (tokens.kind[at] !== TokenKind.word) return false;
  return (
    !has(grammar, at, notNominal | Word.objectPronoun) ||
    has(grammar, at, Word.determiner | Word.possessive)
  );
}

/** "Reed's statement": the owner of the text is the one who speaks. */
export function isText(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.text);
}

/** "her statement", "their latest letter": he or she whose text it is speaks. */
export function isOwnText(grammar: Grammar, first: number, last: number): boolean {
  if (!isText(grammar, last) || !has(grammar, first, Word.possessive)) return false;
  return !isWord(grammar, first, 'its') && !isWord(grammar, first, 'whose');
}

/** "her Honour", "his Lordship": he or she, tokens [first, last]; null for all others. */
export function styled(grammar: Grammar, first: number, last: number): NounPhrase | null {
  if (last !== first + 1 || !has(grammar, first, Word.possessive)) return null;
  if (!isStyle(grammar.tokens.hash[last]!)) return null;
  return { kind: 'pronoun', first, end: last + 1, head: first, mention: -1 };
}

const isStyle = hashSet(styles);

/** A plural without an article: a noun of the lists, or a word in -s or -men. */
export function isBarePlural(grammar: Grammar, token: number): boolean {
  return (
    has(grammar, token, Word.plural) ||
    (codeAtEnd(grammar, token) | 32) === 115 ||
    endsIn(grammar, token, 'men')
  );
}

/** One of a nation or a party, tokens [first, last]: "Italian", "South African", "Liberal Democrat"; not "Italians". */
export function isOneOfPeople(grammar: Grammar, first: number, last: number): boolean {
  if (first === last && (isRegional(grammar, last) || isOneNational(grammar, last))) return true;
  const mention = nameAt(grammar, last);
  const group = isGroupName(grammar, mention) || isWord(grammar, last, 'democrat');
  // No list of names has every Irishwoman.
  if (endsIn(grammar, last, 's') || !(group || (mention < 0 && endsIn(grammar, last, 'man'))))
    return false;
  const people = tokenSlice(grammar, first, last + 1).toLowerCase();
  const member = has(grammar, last, Word.person) && partyOf(lowerWord(grammar, last)) !== undefined;
  return member || countryOf(people) !== null;
}

/** "the AG", "the CS": letters for an office, whatever the names engine takes them for. */
export function isOfficeLetters({ tokens }: Grammar, token: number): boolean {
  if (tokens.size[token]! > 3 || (tokens.flags[token]! & TokenFlag.allCaps) === 0) return false;
  return officeLetters.has(tokenText(tokens, token).toLowerCase());
}

/** "Scot", "Brit", "Kiwi": whatever the names engine takes the word alone for. */
function isOneNational(grammar: Grammar, token: number): boolean {
  if (!isCapital(grammar, token) || !nationals.has(lowerWord(grammar, token))) return false;
  const mention = nameAt(grammar, token);
  return mention < 0 || grammar.names.mentions.firstToken[mention] === token;
}

const nationals = wordSet(`${oneNationals} ${oneLocals}`);

/** "Yorkshireman", "Derrywoman": names of people stand behind no article. */
function isRegional(grammar: Grammar, token: number): boolean {
  const long = grammar.tokens.size[token]! > 8 && isCapital(grammar, token);
  const office = has(grammar, token, Word.person);
  return (
    long &&
    !office &&
    endsIn(grammar, token, 'man') &&
    countryOf(lowerWord(grammar, token)) === null
  );
}
