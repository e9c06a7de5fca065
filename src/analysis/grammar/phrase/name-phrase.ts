import { type Grammar, has } from '../grammar.js';
import { isGroupName, isPersonName, nameAt } from '../name-type.js';
import { isPossessive, isWord } from '../orthography.js';
import { roleNoun, Word } from '../word-class.js';
import { beforeName, isDescription } from './before-name.js';
import { linkedPhrase, overDescription, stretched } from './linked-phrase.js';
import { nameStart } from './name-start.js';
import { nominalPhrase } from './nominal-phrase.js';
import {
  commonPhrase,
  isBarePlural,
  isOfficeLetters,
  isOneOfPeople,
  type NounPhrase,
  styled,
} from './phrase.js';
import type { PhraseReader } from './phrase-reader.js';
import { isCount } from './place-inside.js';
import { titlePhrase } from './title-phrase.js';

/** The phrase that ends in a name: "Ada Reed", "Reed of the Dolphin Club", "a Democrat", "the President". */
export function namePhrase(
  grammar: Grammar,
  last: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  const first = nameStart(grammar, last, floor);
  const mention = nameAt(grammar, last);
  const before = beforeName(grammar, first, mention, floor);
  if (before >= floor) {
    const outer =
      styled(grammar, before, last) ??
      oneOfGroup(grammar, first, last, before) ??
      linkedName(grammar, last, before, floor, depth, read) ??
      pairedName(grammar, last, before, floor, depth, read) ??
      ownedName(grammar, last, before, floor, depth, read);
    if (outer) return outer;
  }
  // "the President", "Prime Minister": a title that stands alone means an office, not a name.
  if (mention < 0 && has(grammar, last, roleNoun | Word.honorific | Word.office)) {
    return titlePhrase(grammar, last, first, floor);
  }
  if (
    mention < 0 &&
    isBarePlural(grammar, last) &&
    before >= floor &&
    has(grammar, before, Word.determiner)
  ) {
    return nominalPhrase(grammar, last, floor, depth, read);
  }
  return { kind: 'name', first, end: last + 1, head: last, mention };
}

/** "a Democrat" is nobody in particular; "the Italian said": a person whom the story knows by name. */
function oneOfGroup(
  grammar: Grammar,
  first: number,
  last: number,
  before: number,
): NounPhrase | null {
  if (has(grammar, before, Word.indefinite) && isGroupName(grammar, nameAt(grammar, last)))
    return commonPhrase('unnamed', before, last);
  const office = first === last && isOfficeLetters(grammar, last);
  return isWord(grammar, before, 'the') && (office || isOneOfPeople(grammar, first, last))
    ? commonPhrase('role', before, last)
    : null;
}

/** "Reed of the Dolphin Club", "a spokesman for Reed": the head stands before the preposition. */
function linkedName(
  grammar: Grammar,
  last: number,
  before: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  // "mother of two Ada Reed" is Ada Reed.
  if (
    isCount(grammar, before) &&
    isPersonName(grammar, nameAt(grammar, last)) &&
    has(grammar, before - 2, Word.person)
  )
    return null;
  const link = has(grammar, before, Word.determiner)
    ? before - 1
    : overTrade(grammar, before, floor);
  const outer =
    linkedPhrase(grammar, link, floor, depth, read) ??
    overDescription(grammar, before, nameAt(grammar, last), floor, depth, read);
  return outer && stretched(outer, link, last + 1);
}

/** "the sister of murdered postman Paul Reed": over the words before the name to the "of" of his kin, else where it began. */
function overTrade(grammar: Grammar, before: number, floor: number): number {
  let at = before;
  while (at > floor && at > before - 4 && isDescription(grammar, at)) at--;
  const kin = at > floor && has(grammar, at - 1, Word.female | Word.male);
  return kin && isWord(grammar, at, 'of') ? at : before;
}

/** "a spokesman for Reed and Lind" */
function pairedName(
  grammar: Grammar,
  last: number,
  before: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (nameAt(grammar, last) < 0 || before <= floor || !isWord(grammar, before, 'and')) return null;
  const other = nameAt(grammar, before - 1);
  const pair = other >= 0 ? namePhrase(grammar, before - 1, floor, depth + 1, read) : null;
  return pair && pair.head < before - 1 && depth < 3
    ? stretched(pair, pair.end - 1, last + 1)
    : null;
}

/** "Reed's lawyer Mara Lind": the name after the possessive is the person. */
function ownedName(
  grammar: Grammar,
  last: number,
  before: number,
  floor: number,
  depth: number,
  read: PhraseReader,
): NounPhrase | null {
  if (!isPossessive(grammar, before) || before <= floor) return null;
  const owner = read(grammar, before - 1, floor, depth + 1);
  if (owner && owner.head < before - 1 && owner.kind !== 'pronoun')
    return { ...owner, end: last + 1 };
  const office = owner && nameAt(grammar, last) < 0 && has(grammar, last, roleNoun);
  return office ? commonPhrase('role', owner.first, last) : null;
}
