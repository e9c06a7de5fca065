import { endOf, tokenText } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has } from '../grammar.js';
import { isGroupName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, isComma, isDash, isPossessive, isPunctuation, isWord } from '../orthography.js';
import { notNominal, Word } from '../word-class.js';
import { endsIn } from '../word-shape.js';

/** "officials in Oslo say", "sailors who have met Reed say", "Reed and Lind say", "sailors, however, say", "“…,” say officials": may a verb of several people follow this word? */
export function maySaySeveral(grammar: Grammar, last: number): boolean {
  if (grammar.tokens.kind[last] === TokenKind.mark || endsInset(grammar, last)) return true;
  if (has(grammar, last, notNominal)) return false;
  // "those surveyed say"
  if (isWord(grammar, last - 1, 'those')) return true;
  let governed = false;
  for (let at = last; at >= 0 && at > last - longestSubject; at--) {
    if (governed && has(grammar, at, Word.plural)) return true;
    // "figures released by the board show"
    const made = endsIn(grammar, at + 1, 'ed') || endsIn(grammar, at + 1, 'en');
    if (governed && made && endsLikePlural(grammar, at)) return true;
    if (has(grammar, at, Word.preposition)) {
      if (at > 0 && endsLikePlural(grammar, at - 1)) return true;
      governed = true;
    } else if (has(grammar, at, Word.who | Word.that))
      return has(grammar, at - 1, Word.plural) || endsLikePlural(grammar, at - 1);
    else if (has(grammar, at, notNominal & ~Word.auxiliary)) return isWord(grammar, at, 'and');
    else if (isPunctuation(grammar, at) && !isPossessive(grammar, at)) return false;
  }
  return false;
}

/** "Officials, clerks among them, say", "Officials – and some clerks – say", "Officials (and some clerks) say" */
function endsInset(grammar: Grammar, at: number): boolean {
  return isComma(grammar, at) || isDash(grammar, at) || codeOf(grammar, at) === 41;
}

/** How long "the authors of a study of the harbour at Bridge End" may be, in tokens. */
const longestSubject = 12;

/** Can a verb in -s follow this word: a pronoun, a name, a noun for one person or body, "also", a comma or bracket? */
export function takesSingularVerb(grammar: Grammar, token: number): boolean {
  if (grammar.tokens.kind[token] !== TokenKind.word) return true;
  if (has(grammar, token, Word.plural)) return has(grammar, token, Word.body);
  const classes =
    Word.subjectPronoun | Word.adverb | Word.auxiliary | Word.time | Word.person | Word.body;
  // "the report, which notes"
  if (has(grammar, token, classes | Word.subordinator)) return true;
  // "the Arab states" are states: of a people nobody says "the Arab states that".
  if (!isNameWord(grammar, token) || isGroupName(grammar, nameAt(grammar, token))) return false;
  // "some US states", "50 US states"
  const counted = token > 0 && /^\d+$/.test(tokenText(grammar.tokens, token - 1));
  return !counted && !has(grammar, token - 1, Word.indefinite);
}

/** "the two write", "the three say". */
export function isPairOfThem(grammar: Grammar, number: number): boolean {
  return number > 0 && has(grammar, number, Word.indefinite) && isWord(grammar, number - 1, 'the');
}

/** "a report by officers states that": a noun for one before the preposition is what the verb is about. */
export function isOfThem(grammar: Grammar, plural: number): boolean {
  const link = has(grammar, plural - 1, Word.determiner) ? plural - 2 : plural - 1;
  if (link < 1 || !has(grammar, link, Word.preposition)) return false;
  return has(grammar, link - 1, Word.person | Word.body) && !has(grammar, link - 1, Word.plural);
}

/** As plurals do, and no "various", "business" or "news". */
export function endsLikePlural({ tokens }: Grammar, token: number): boolean {
  const { text } = tokens;
  const last = endOf(tokens, token) - 1;
  if ((text.charCodeAt(last) | 32) !== 115) return false;
  if ((text.charCodeAt(last - 1) | 32) === 115) return false;
  return !text.endsWith('ous', last + 1) && !text.endsWith('news', last + 1);
}
