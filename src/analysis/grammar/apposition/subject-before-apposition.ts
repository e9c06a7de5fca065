import { isSameSentence } from '../../../language/sentences.js';
import { clauseSubject, isWho } from '../clause/clause-subject.js';
import {
  codeOf,
  type Grammar,
  has,
  hasSpace,
  isBodyName,
  isCapital,
  isComma,
  isCueVerb,
  isDash,
  isNameWord,
  isPersonName,
  isPunctuation,
  nameAt,
} from '../grammar.js';
import { isInsideNominal, longest, type NounPhrase, nameStart } from '../phrase/phrase.js';
import { phraseEndingAt } from '../phrase/phrase-ending-at.js';
import { Word } from '../word-class.js';

/** A comma or dash closes an apposition right before the verb: goes back over the segments until one can be the subject. */
export function subjectBeforeApposition(
  grammar: Grammar,
  closing: number,
  floor: number,
): NounPhrase | null {
  const named = nameApart(grammar, closing, floor);
  if (named) return named;
  const dash = isDash(grammar, closing);
  let best: NounPhrase | null = null;
  let segmentEnd = closing;
  for (let at = closing - 1; at >= floor - 1; at--) {
    const border =
      at < floor || isComma(grammar, at) || isDash(grammar, at) || isBreak(grammar, at);
    if (!border) continue;
    const first = at + 1;
    const isApposition = first < segmentEnd && opensApposition(grammar, first);
    const stop = at < floor || isBreak(grammar, at);
    if (stop) {
      // The clause begins here: its first noun phrase is the subject unless a nearer one was found.
      const phrase = clauseSubject(grammar, first, segmentEnd);
      return phrase ?? best;
    }
    if (!dash || isDash(grammar, at)) {
      const phrase = at - 1 >= floor ? phraseEndingAt(grammar, at - 1, floor) : null;
      if (
        phrase &&
        isApposition &&
        !isPlaceApart(grammar, phrase, floor) &&
        !isSeat(grammar, phrase.first)
      ) {
        best = phrase;
        if (startsClause(grammar, phrase.first, floor)) return phrase;
        if (phrase.kind === 'pronoun') return phrase;
        if (phrase.kind === 'name' && !insideApposition(grammar, phrase, floor)) return phrase;
      }
    }
    segmentEnd = at;
  }
  return best;
}

/** "Reed, 30, of Bridge End, Mo., who": the state after a town. */
function isPlaceApart(
  grammar: Grammar,
  { kind, first, mention }: NounPhrase,
  floor: number,
): boolean {
  if (kind !== 'name' || mention < 0 || first - 1 <= floor) return false;
  const { entities, mentions } = grammar.names;
  return isComma(grammar, first - 1) && entities[mentions.entity[mention]!]?.type === 'place';
}

/** Is the name itself part of an apposition, as the Dolphin Club in "Reed, head of the Dolphin Club, said"? Its segment opens in lower case. */
function insideApposition(grammar: Grammar, phrase: NounPhrase, floor: number): boolean {
  let title = phrase.first;
  while (title > floor && has(grammar, title - 1, Word.honorific)) title--;
  for (let at = title - 1; at >= floor; at--) {
    // "In a call, Capt. Ada Reed": a name with its title opens the clause.
    if (isComma(grammar, at) || isDash(grammar, at))
      return at + 1 < title && opensApposition(grammar, at + 1);
    if (isBreak(grammar, at)) return false;
  }
  return false;
}

function startsClause(grammar: Grammar, first: number, floor: number): boolean {
  return (
    first <= floor ||
    isBreak(grammar, first - 1) ||
    has(grammar, first - 1, Word.conjunction | Word.subordinator)
  );
}

/** Does an apposition open like this: an article, "who", a preposition, a number, a noun for people, a lower-case word? */
function opensApposition(grammar: Grammar, first: number): boolean {
  if (
    has(
      grammar,
      first,
      Word.determiner | Word.possessive | Word.preposition | Word.subordinator | Word.person,
    )
  )
    return true;
  if (isWho(grammar, first) || isSeat(grammar, first)) return true;
  return !isNameWord(grammar, first) || has(grammar, first, Word.honorific);
}

/** "R-Bridge End": the party and district of who stands before. */
export function isSeat(grammar: Grammar, first: number): boolean {
  const hyphen = codeOf(grammar, first + 1) === 45 && !hasSpace(grammar, first + 1);
  return hyphen && grammar.tokens.size[first] === 1 && isCapital(grammar, first);
}

/** Stops between clauses: semicolon, colon, full stop, question and exclamation mark, a quotation mark. */
export function isBreak(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return (
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 34 ||
    (code === 46 && isPunctuation(grammar, at) && endsSentence(grammar, at))
  );
}

function endsSentence(grammar: Grammar, token: number): boolean {
  return !isSameSentence(grammar, token, token + 1);
}

/**
 * "Ada Reed, a founder and trustee explained": an apposition whose closing comma was forgotten. The clause opens with the person, what stands
 * after the comma is one person in words.
 */
export function openApposition(
  grammar: Grammar,
  { kind, first, head }: NounPhrase,
  floor: number,
): NounPhrase | null {
  if (kind === 'name' || kind === 'pronoun' || has(grammar, head, Word.plural)) return null;
  if (!has(grammar, head, Word.person)) return null;
  let comma = first - 1;
  if (comma > floor && has(grammar, comma, Word.conjunction)) {
    do comma--;
    while (comma > floor && comma > first - 6 && isDescriptive(grammar, comma));
    if (has(grammar, comma, Word.determiner)) comma--;
  }
  if (comma <= floor || !isComma(grammar, comma) || !isNameWord(grammar, comma - 1)) return null;
  const name = phraseEndingAt(grammar, comma - 1, floor);
  if (name?.kind !== 'name' || name.mention < 0 || !isPersonName(grammar, name.mention))
    return null;
  return startsClause(grammar, name.first, floor) ? name : null;
}

/** Over a short bracket: "Ada Reed (D-N.C.)". */
export function beforeBracket(grammar: Grammar, last: number, floor = 0): number {
  if (codeOf(grammar, last) !== 41) return last;
  let open = last - 1;
  while (open > floor && open > last - longest && codeOf(grammar, open) !== 40) open--;
  return open - 1;
}

/** A title, or a noun like "herpetologist" before a name. */
function isDescriptive(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.honorific | Word.person)) return true;
  return (
    isInsideNominal(grammar, at) && !has(grammar, at, Word.determiner) && !isCueVerb(grammar, at)
  );
}

/** "The mayor of Bridge End, Ada Reed, said": what stands between the last two commas is a person's name, and no person is named before them. */
function nameApart(grammar: Grammar, closing: number, floor: number): NounPhrase | null {
  const last = beforeBracket(grammar, closing - 1, floor);
  if (last < floor || !isNameWord(grammar, last)) return null;
  const mention = nameAt(grammar, last);
  const person = isPersonName(grammar, mention);
  const first = nameStart(grammar, last, floor);
  let comma = first - 1;
  while (comma > floor && comma > first - 4 && isDescriptive(grammar, comma)) comma--;
  if (comma > floor && comma < first - 1 && has(grammar, comma, Word.determiner)) comma--;
  if (comma <= floor || !isComma(grammar, comma)) return null;
  const before = phraseEndingAt(grammar, comma - 1, floor);
  if (!before || before.kind === 'pronoun' || isInWhoClause(grammar, comma, floor)) return null;
  if (before.kind === 'name' && before.mention >= 0 && isPersonName(grammar, before.mention))
    return null;
  // "The largest maker, Reed Ltd.,": a body after a noun for one.
  if (!person && (before.kind === 'name' || !isBodyOf(grammar, before.head, mention))) return null;
  return { kind: 'name', first, end: last + 1, head: last, mention };
}

function isBodyOf(grammar: Grammar, noun: number, mention: number): boolean {
  return has(grammar, noun, Word.body) && isBodyName(grammar, mention);
}

/** "Lind, who came with the mayor of Bridge End, Ada Reed, said": does "who" open what stands before this comma? */
function isInWhoClause(grammar: Grammar, comma: number, floor: number): boolean {
  let first = comma;
  while (first > floor && !isComma(grammar, first - 1) && !isBreak(grammar, first - 1)) first--;
  return isWho(grammar, first);
}
