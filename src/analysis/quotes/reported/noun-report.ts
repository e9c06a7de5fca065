import { possessorOf } from '../../grammar/clause/possessor.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isText } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { hasVerb } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { outerVerb } from './outer-verb.js';
import type { Report } from './report.js';

/** "They rejected Reed's claim that the rain would stop": a noun that names what is said. Where it is the subject, what is said ends before its verb. */
export function nounReport(
  grammar: Grammar,
  noun: number,
  from: number,
  to: number,
): Report | null {
  const first = noun + 2;
  if (first >= to || !has(grammar, noun + 1, Word.that)) return null;
  if (!isUsedAs(grammar, noun, Use.claim) && !isText(grammar, noun)) return null;
  const phrase = possessorOf(grammar, noun, from);
  if (!phrase) return null;
  let end = contentEnd(grammar, first, to, 'clause');
  if (!hasVerb(grammar, from, phrase.first)) {
    const outer = outerVerb(grammar, first, end, 'clause');
    if (outer === end) return null;
    end = outer;
  }
  return { rule: 'reported-that', first, end, phrase, cue: noun };
}
