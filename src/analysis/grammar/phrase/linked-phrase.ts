import { wordSet } from '../../../words/word-set.js';
import { beforeBracket } from '../apposition/descriptive.js';
import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isPersonName } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isPunctuation, isWord } from '../orthography.js';
import { cueAt } from '../verb/cue-verb.js';
import { roleNoun, Word } from '../word-class.js';
import { endsIn, endsInIng } from '../word-shape.js';
import { isUsedAs, Use } from '../word-use.js';
import { isDescription } from './before-name.js';
import type { NounPhrase } from './phrase.js';
import type { PhraseReader } from './phrase-reader.js';

/** The phrase before a preposition at `link` when that phrase is a person, a body or a name: "the head of", "Reed of". */
export function linkedPhrase(
  grammar: Grammar,
  link: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (link <= floor || !has(grammar, link, Word.preposition) || has(grammar, link, Word.adverb))
    return null;
  // "Ada Reed (pictured) of the Harbour Board"
  const last = beforeBracket(grammar, link - 1, floor);
  if (last < floor || isPunctuation(grammar, last)) return null;
  // "The move comes after health officials said": they open a clause.
  if (isWord(grammar, link, 'after') || isWord(grammar, link, 'before')) return null;
  const issued = issuedText(grammar, last, floor, depth, read);
  if (issued) return issued;
  // "protesters marching through the streets", "people close to the talks"
  const close = isUsedAs(grammar, last, Use.complementLead);
  const leads = close || endsInIng(grammar, last);
  const before = !isNameWord(grammar, last) && leads ? last - 1 : last;
  // "the agency warned in a chapter"
  if (hasVerbShape(grammar, before) && endsIn(grammar, before, 'ed')) return null;
  const outer = before >= floor ? read(grammar, before, floor, depth + 1) : null;
  if (!outer || outer.kind === 'pronoun') return null;
  return close ? { ...outer, end: link } : outer;
}

/** "A study published on Monday in the journal": the text before the participle. */
function issuedText(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  let participle = last;
  const bottom = Math.max(floor, last - longestTime);
  while (participle > bottom && has(grammar, participle, Word.time | Word.preposition))
    participle--;
  if (participle <= floor || !isIssued(grammar, participle)) return null;
  return read(grammar, participle - 1, floor, depth + 1);
}

/** "a report published", "the study presented": a participle right behind the text or body it is about. */
export function isIssued(grammar: Grammar, participle: number): boolean {
  if (participle < 1 || !isCueVerb(grammar, participle)) return false;
  if (!has(grammar, participle - 1, Word.body | Word.text)) return false;
  return issuing.has(cueAt(grammar, participle).lemma) && endsIn(grammar, participle, 'ed');
}

/** "published on Monday, May 4, in", in tokens. */
const longestTime = 5;

/** Verbs of what is done to a text. */
const issuing = wordSet('publish issue post present submit');

/** "Ada Reed of the local victims' group Harbour Watch": over the lower-case words before the name of a body to the preposition. */
export function overDescription(
  grammar: Grammar,
  before: number,
  mention: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (mention < 0 || isPersonName(grammar, mention)) return null;
  let at = before;
  while (at > floor && at > before - 5 && isDescription(grammar, at)) at--;
  if (at === before) return null;
  const link = has(grammar, at, Word.determiner) ? at - 1 : at;
  const outer = linkedPhrase(grammar, link, floor, depth, read);
  // "a study in the journal Coast", but of "a study by the group Harbour Watch" the group speaks.
  const told = isWord(grammar, link, 'by') ? Word.person : Word.person | Word.body | Word.text;
  return outer && (outer.kind === 'name' || has(grammar, outer.head, told)) ? outer : null;
}

/** A linked phrase covers what follows its preposition, but the owner of a text stays alone. */
export function stretched(outer: NounPhrase, link: number, end: number): NounPhrase {
  return outer.end < link ? outer : { ...outer, end };
}

export function hasVerbShape(grammar: Grammar, token: number): boolean {
  return isCueVerb(grammar, token) && !has(grammar, token, roleNoun);
}
