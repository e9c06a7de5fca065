import { possessorOf } from '../../grammar/clause/possessor.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { isInsideNominal, isText } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { hasVerb } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { firstComma } from './first-comma.js';
import { outerVerb } from './outer-verb.js';
import type { Report } from './report.js';

/** "They rejected Reed's claim that the rain would stop": a noun that names what is said. Where it is the subject, what is said ends before its verb. */
export function nounReport(
  grammar: Grammar,
  noun: number,
  from: number,
  to: number,
): Report | null {
  const claims = isUsedAs(grammar, noun, Use.claim);
  if (!claims && !isText(grammar, noun)) return null;
  const that = claims ? overPlace(grammar, noun + 1, to) : noun + 1;
  const first = that + 1;
  if (first >= to || !has(grammar, that, Word.that)) return null;
  const phrase = possessorOf(grammar, noun, from);
  if (!phrase) return null;
  let end = contentEnd(grammar, first, to, 'clause');
  // "Despite Reed's claim that it was safe, the pier was closed"
  if (has(grammar, from, Word.preposition) && !hasVerb(grammar, from, phrase.first))
    end = firstComma(grammar, first, end);
  else if (!hasVerb(grammar, from, phrase.first)) {
    const outer = outerVerb(grammar, first, end, 'clause');
    if (outer === end) return null;
    end = outer;
  }
  return { rule: 'reported-that', first, end, phrase, cue: noun };
}

/** "his claim in a recent interview that", "her warning on Monday that": past where or when it was made. */
function overPlace(grammar: Grammar, from: number, to: number): number {
  if (!places.some((word) => isWord(grammar, from, word))) return from;
  let at = from + 1;
  const last = Math.min(to, from + longestPlace);
  while (at < last && !has(grammar, at, Word.that) && isInsideNominal(grammar, at)) at++;
  return at < last && has(grammar, at, Word.that) ? at : from;
}

const places = ['in', 'on', 'at', 'during', 'last', 'this'];

/** In tokens. */
const longestPlace = 8;
