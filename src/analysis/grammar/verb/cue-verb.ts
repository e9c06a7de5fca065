import { endOf } from '../../../language/token-extent.js';
import { TokenKind } from '../../../language/tokens.js';
import { cueNumbered } from '../../../words/cue-numbers.js';
import { type Cue, CueForm } from '../../../words/cues.js';
import { WordPart } from '../classify.js';
import {
  codeOf,
  cueOf,
  type Grammar,
  has,
  hasSpace,
  isComma,
  isCueVerb,
  isGroupName,
  isNameWord,
  isPossessive,
  isPunctuation,
  isWord,
  lowerWord,
  nameAt,
} from '../grammar.js';
import { notNominal, roleNoun, Word } from '../word-class.js';

/** Which form of its cue verb a token is, one of `CueForm`. Only for cue verbs. */
function formAt(grammar: Grammar, token: number): number {
  return (cueOf(grammar, token) - 1) & 3;
}

/** The cue verb of a token. Only for cue verbs. */
export function cueAt(grammar: Grammar, token: number): Cue {
  return cueNumbered((cueOf(grammar, token) - 1) >> 2);
}

export function isParticipleCue(grammar: Grammar, token: number): boolean {
  if (formAt(grammar, token) !== CueForm.ing) return false;
  // "is saying", "was telling": a finite verb; "this finding", "her reading": a noun.
  const others = Word.auxiliary | Word.determiner | Word.possessive;
  if (token === 0) return true;
  // "as the old saying goes"
  return !has(grammar, token - 1, others) && !has(grammar, token + 1, Word.verb);
}

/** Can this cue be the verb of a clause: said, says, has said, will say, "they say"; not "to say", "the say"? Most are asked of more than once. */
export function isFiniteCue(grammar: Grammar, token: number): boolean {
  const { word } = grammar;
  if ((word[token]! & (WordPart.finite | WordPart.notFinite)) === 0)
    word[token]! |= readFinite(grammar, token) ? WordPart.finite : WordPart.notFinite;
  return (word[token]! & WordPart.finite) !== 0;
}

function readFinite(grammar: Grammar, token: number): boolean {
  const form = formAt(grammar, token);
  if (form === CueForm.ing) return token > 0 && has(grammar, token - 1, Word.auxiliary);
  const before = token - 1;
  if (before < 0) return true;
  if (isPossessive(grammar, before)) return false;
  // "so-called", "work-related": the second half of an adjective.
  if (codeOf(grammar, before) === 45 && !hasSpace(grammar, token)) return false;
  // "rights advocates have", "the growth forecast is": a noun; "the boats shown were": a participle.
  const after = token + 1;
  if (after < grammar.tokens.count && has(grammar, after, Word.auxiliary)) {
    const { lemma, frame } = cueAt(grammar, token);
    const verb = form === CueForm.past && lowerWord(grammar, token) !== lemma;
    // "the boats he cited were": a verb.
    const names = isNameWord(grammar, before) || has(grammar, before, notNominal);
    const passive = has(grammar, after, Word.be) && !isWord(grammar, after, 'being');
    if (!verb || (frame === 'weak' && passive && !names)) return false;
  }
  if (
    has(grammar, before, Word.determiner | Word.possessive) &&
    !has(grammar, before, Word.subjectPronoun) &&
    !isRelativeThat(grammar, before)
  ) {
    if (form === CueForm.base && isPairOfThem(grammar, before)) return true;
    return (
      form === CueForm.past &&
      !has(grammar, before, Word.possessive) &&
      has(grammar, before, Word.indefinite) &&
      !isArticle(grammar, before)
    );
  }
  if (form === CueForm.base) {
    if (isPairOfThem(grammar, before)) return true;
    if (isTo(grammar, before)) return wentOn(grammar, before) > 0;
    return (
      has(
        grammar,
        before,
        Word.auxiliary | Word.subjectPronoun | Word.firstPerson | Word.adverb | Word.plural,
      ) ||
      grammar.tokens.kind[before] === TokenKind.number ||
      (endsLikePlural(grammar, before) && !has(grammar, before, notNominal)) ||
      (isOnlyVerb(grammar, token) && maySaySeveral(grammar, before))
    );
  }
  if (has(grammar, before, Word.preposition)) return false;
  // "received written warnings"
  if (form === CueForm.past && isParticipleOnly(grammar, token)) return false;
  if (form === CueForm.past || !cueAt(grammar, token).noun) return true;
  // "thanks to their work"
  const preposition = after < grammar.tokens.count && has(grammar, after, Word.preposition);
  if (has(grammar, after, Word.that) && isOfThem(grammar, before)) return true;
  return takesSingularVerb(grammar, before) && !(preposition && isPunctuation(grammar, before));
}

/** "say", "argue": their base form is no noun. */
function isOnlyVerb(grammar: Grammar, token: number): boolean {
  const { frame, noun } = cueAt(grammar, token);
  return !noun && (frame === 'clause' || frame === 'person');
}

/** How long "the authors of a study of the harbour at Bridge End" may be, in tokens. */
const longestSubject = 12;

/** "officials in Oslo say", "Reed and Lind say", "sailors, however, say", "“…,” say officials": may a verb of several people follow this word? */
function maySaySeveral(grammar: Grammar, last: number): boolean {
  if (grammar.tokens.kind[last] === TokenKind.mark || isComma(grammar, last)) return true;
  if (has(grammar, last, notNominal)) return false;
  let governed = false;
  for (let at = last; at >= 0 && at > last - longestSubject; at--) {
    if (governed && has(grammar, at, Word.plural)) return true;
    if (has(grammar, at, Word.preposition)) {
      if (at > 0 && endsLikePlural(grammar, at - 1)) return true;
      governed = true;
    } else if (has(grammar, at, notNominal)) return isWord(grammar, at, 'and');
    else if (isPunctuation(grammar, at) && !isPossessive(grammar, at)) return false;
  }
  return false;
}

/** "written", "spoken", "sworn" without "has" or "was" before it, over adverbs. */
function isParticipleOnly(grammar: Grammar, token: number): boolean {
  const { text } = grammar.tokens;
  if ((text.charCodeAt(endOf(grammar.tokens, token) - 1) | 32) !== 110) return false;
  let at = token - 1;
  while (at > 0 && has(grammar, at, Word.adverb)) at--;
  return !has(grammar, at, Word.auxiliary);
}

/** "a sign that read", "an ad that says": not "said that", "so that" and not a text, whose author speaks. */
export function isRelativeThat(grammar: Grammar, at: number): boolean {
  const noun = at - 1;
  if (noun < 0 || !has(grammar, at, Word.that) || isCueVerb(grammar, noun)) return false;
  return (
    has(grammar, noun, roleNoun) && !has(grammar, noun, Word.text) && !isNameWord(grammar, noun)
  );
}

/** "the two write", "the three say". */
function isPairOfThem(grammar: Grammar, number: number): boolean {
  return number > 0 && has(grammar, number, Word.indefinite) && isWord(grammar, number - 1, 'the');
}

/** Can a verb in -s follow this word: a pronoun, a name, a noun for one person or body, "also", a comma or bracket? */
function takesSingularVerb(grammar: Grammar, token: number): boolean {
  if (grammar.tokens.kind[token] !== TokenKind.word) return true;
  if (has(grammar, token, Word.plural)) return has(grammar, token, Word.body);
  const classes =
    Word.subjectPronoun | Word.adverb | Word.auxiliary | Word.time | Word.person | Word.body;
  // "the report, which notes"
  if (has(grammar, token, classes | Word.subordinator)) return true;
  // "the Arab states" are states: of a people nobody says "the Arab states that".
  return isNameWord(grammar, token) && !isGroupName(grammar, nameAt(grammar, token));
}

/** "a report by officers states that": a noun for one before the preposition is what the verb is about. */
function isOfThem(grammar: Grammar, plural: number): boolean {
  const link = has(grammar, plural - 1, Word.determiner) ? plural - 2 : plural - 1;
  if (link < 1 || !has(grammar, link, Word.preposition)) return false;
  return has(grammar, link - 1, Word.person | Word.body) && !has(grammar, link - 1, Word.plural);
}

/** "was accused", "has been asked", "being told": its subject is the one spoken to or of. Over adverbs. */
export function isPassive(grammar: Grammar, token: number): boolean {
  if (formAt(grammar, token) !== CueForm.past) return false;
  let at = token - 1;
  while (at > 0 && at > token - 4 && has(grammar, at, Word.adverb)) at--;
  // "was at first dismissed"
  if (at > 0 && at < token - 1 && isWord(grammar, at, 'at')) at--;
  return at >= 0 && has(grammar, at, Word.be);
}

/** "went on to say", "is expected to say": token of "went" or "is" before the "to" at `to`, 0 for none. */
export function wentOn(grammar: Grammar, to: number): number {
  if (to < 3) return 0;
  const verb = to - 2;
  const goesOn = has(grammar, verb, Word.be)
    ? expected.has(lowerWord(grammar, to - 1))
    : isWord(grammar, to - 1, 'on') && goings.has(lowerWord(grammar, verb));
  return goesOn ? verb : 0;
}

const goings = new Set(['went', 'goes', 'go']);
const expected = new Set(['expected', 'due', 'set', 'scheduled']);

/** "is", "'s", "cannot". */
export function isAuxiliary(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.auxiliary) || isWord(grammar, token, 'cannot');
}

/** "a", "an". */
function isArticle({ tokens }: Grammar, token: number): boolean {
  const start = tokens.start[token]!;
  return tokens.size[token]! <= 2 && (tokens.text.charCodeAt(start) | 32) === 97;
}

/** As plurals do, and no "various" or "business". */
function endsLikePlural({ tokens }: Grammar, token: number): boolean {
  const { text } = tokens;
  const last = endOf(tokens, token) - 1;
  if ((text.charCodeAt(last) | 32) !== 115) return false;
  return (text.charCodeAt(last - 1) | 32) !== 115 && !text.endsWith('ous', last + 1);
}

export function isTo(grammar: Grammar, token: number): boolean {
  return has(grammar, token, Word.to);
}
