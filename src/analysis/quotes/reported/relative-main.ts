import { wholes } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isPunctuation, isWord, startsSentence } from '../../grammar/orthography.js';
import { isInsideNominal, type NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { contentEnd } from './content-end.js';
import { firstComma } from './first-comma.js';
import { passiveLinks } from './passive.js';
import type { Report } from './report.js';

/** "Lind, whom Reed said had left, came", "a strike that Reed said could last", "what Reed calls": the verb whose subject is the relative pronoun, to the next comma. */
export function relativeMain(
  grammar: Grammar,
  cue: number,
  done: number,
  to: number,
): Report | null {
  const { frame, lemma } = cueAt(grammar, cue);
  // "Lind, whom Reed described as a friend", "whom Reed accused of theft"
  const link = passiveLinks.get(lemma);
  const likens = link !== undefined && isWord(grammar, cue + 1, link);
  const first = likens ? cue + 2 : cue + 1;
  if (first >= to) return null;
  if (!likens && (frame !== 'clause' || !has(grammar, first, Word.auxiliary))) return null;
  const phrase = subjectBefore(grammar, cue, done);
  let relative = phrase ? phrase.first - 1 : done;
  // "which the Harbour Board says", "that many economists say": the article is no part of a name, "many" none of a plural.
  const least = Math.max(done, relative - 3);
  while (
    phrase &&
    relative > least &&
    isInsideNominal(grammar, relative) &&
    !isRelative(grammar, relative)
  )
    relative--;
  if (!phrase || relative < done || isCueVerb(grammar, relative - 1)) return null;
  if (!isRelative(grammar, relative) && !isContact(grammar, cue, phrase, done)) return null;
  // "What Reed said was true": of his words.
  if (isWord(grammar, relative, 'what') && startsSentence(grammar, relative)) return null;
  const end = contentEnd(grammar, first, firstComma(grammar, first, to), 'clause');
  return { rule: likens ? 'reported-object' : 'reported-clause', first, end, phrase, cue };
}

/** "a deal Reed said would hold", "the boats he said were lost": a noun right before the subject, and no word between them. */
function isContact(
  grammar: Grammar,
  cue: number,
  { kind, first }: NounPhrase,
  done: number,
): boolean {
  const noun = first - 1;
  if (noun - 1 < done || (kind !== 'name' && kind !== 'pronoun')) return false;
  if (!claiming.has(cueAt(grammar, cue).lemma) || wholes.has(lowerWord(grammar, noun)))
    return false;
  if (isPunctuation(grammar, noun) || has(grammar, noun, notNominal)) return false;
  return isInsideNominal(grammar, noun) && !isNameWord(grammar, noun);
}

const claiming = wordSet('say argue claim insist contend');

const isRelative = (grammar: Grammar, at: number) =>
  relatives.some((word) => isWord(grammar, at, word));

const relatives = ['who', 'whom', 'which', 'that', 'what'];
