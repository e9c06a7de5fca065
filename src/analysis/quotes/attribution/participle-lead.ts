import { documents, readings } from '../../../words/reporting.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { cueAt, isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import type { Setting } from '../setting/setting.js';
import { absoluteSubject, apposedAbsolute, overAdverbs } from './absolute-subject.js';
import { type Found, foundSource } from './found.js';
import { sayerBefore } from './sayer-before.js';
import { whomQuoted } from './whom-quoted.js';

/** "Reed praised the plan, saying": the subject of the sentence; "a statement saying": the noun before. */
export function participleSubject(grammar: Grammar, cue: number, floor: number): NounPhrase | null {
  const before = cue - 1;
  if (before > floor && isComma(grammar, before)) {
    return (
      sayerBefore(grammar, before, floor) ??
      apposedAbsolute(grammar, before, floor) ??
      subjectInverted(grammar, floor, cue) ??
      clauseSubject(grammar, floor, cue)
    );
  }
  if (before < floor) return clauseSubject(grammar, floor, cue);
  const paper = documentBefore(grammar, cue, floor);
  if (paper) return paper;
  // "It rained, Reed said adding that"
  if (isCueVerb(grammar, before) && isFiniteCue(grammar, before) && isWord(grammar, cue, 'adding'))
    return subjectBefore(grammar, before, floor);
  const own = absoluteSubject(grammar, cue, floor);
  if (own) return own;
  // "quoted Reed as saying": the person left of "as".
  if (isWord(grammar, before, 'as')) {
    const quoted = whomQuoted(grammar, before, floor) ?? subjectBefore(grammar, before, floor);
    if (quoted) return quoted;
  } else if (isNameWord(grammar, before) && isPersonName(grammar, nameAt(grammar, before))) {
    // "footage of Reed saying".
    const first = nameStart(grammar, before, floor);
    return {
      kind: 'name',
      first,
      end: cue,
      head: before,
      mention: nameAt(grammar, before),
    };
  } else if (
    !has(grammar, before, Word.adverb | Word.conjunction | Word.preposition | Word.subordinator)
  ) {
    const phrase = phraseEndingAt(grammar, before, afterPreposition(grammar, before, floor));
    // "had written to ministers demanding": who wrote.
    const told = phrase && isTo(grammar, phrase.first - 1);
    const person = Word.person | Word.plural;
    if (!told && phrase && phrase.kind !== 'pronoun' && has(grammar, phrase.head, person))
      return phrase;
    if (phrase && isInverted(grammar, phrase.first, floor)) return phrase;
  }
  return clauseSubject(grammar, floor, cue);
}

/** "on a plea alleging", "hearing a petition claiming": what somebody else has written; not "Reed issued a statement saying". */
function documentBefore(grammar: Grammar, cue: number, floor: number): NounPhrase | null {
  const noun = overAdverbs(grammar, cue - 1, floor);
  if (!documents.has(lowerWord(grammar, noun))) return null;
  let first = noun - 1;
  while (first > floor && first > noun - 4 && !has(grammar, first, Word.determiner)) first--;
  if (first <= floor || !has(grammar, first, Word.determiner)) return null;
  // "according to a report citing the board"
  if (isWord(grammar, first - 2, 'according')) return null;
  const given =
    has(grammar, first - 1, Word.preposition) || readings.has(lowerWord(grammar, first - 1));
  return given ? phraseEndingAt(grammar, noun, first) : null;
}

/** "Staff are leaving, says a report citing the board": what stands behind its verb. */
function isInverted(grammar: Grammar, first: number, floor: number): boolean {
  const verb = first - 1;
  if (verb - 1 <= floor || !isComma(grammar, verb - 1)) return false;
  return isCueVerb(grammar, verb) && cueAt(grammar, verb).lemma === 'say';
}

/** "a race for candidates proposing": of persons, what the preposition before governs; not "a letter to members saying". `floor` for none. */
function afterPreposition(grammar: Grammar, noun: number, floor: number): number {
  if (!has(grammar, noun, Word.person | Word.plural)) return floor;
  for (let at = noun - 1; at > floor && !isPunctuation(grammar, at); at--)
    if (has(grammar, at, Word.preposition))
      return doers.some((word) => isWord(grammar, at, word)) ? at + 1 : floor;
  return floor;
}

const doers = ['for', 'by', 'from', 'among'];

/** "“…?” asked Reed, head of the board, adding": who asked. */
function subjectInverted(grammar: Grammar, first: number, end: number): NounPhrase | null {
  if (!isCueVerb(grammar, first) || !isFiniteCue(grammar, first)) return null;
  return subjectAfter(grammar, first, end);
}

/** Calling it "a shame", Reed left: a participle opens the sentence, its subject follows the quotation. */
export function participleLead({
  grammar,
  beforeFrom,
  beforeTo,
  afterFrom,
  afterTo,
}: Setting): Found {
  const last = Math.min(beforeTo, beforeFrom + 3);
  for (let at = beforeFrom; at < last; at++) {
    if (!isCueVerb(grammar, at) || !isParticipleCue(grammar, at)) continue;
    let subject = afterFrom;
    for (let comma = afterFrom; comma < Math.min(afterTo - 1, afterFrom + 20); comma++) {
      if (!isComma(grammar, comma)) continue;
      subject = comma + 1;
      break;
    }
    return foundSource(grammar, clauseSubject(grammar, subject, afterTo), at);
  }
  return null;
}
