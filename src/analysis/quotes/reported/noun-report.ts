import { possessorOf } from '../../grammar/clause/possessor.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isText } from '../../grammar/phrase/phrase.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { hasVerb } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import type { Report } from './report.js';

/** "They rejected Reed's claim that the rain would stop": a verb of saying used as a noun. Where it is the subject nothing shows the end of what it says. */
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
  if (!phrase || !hasVerb(grammar, from, phrase.first)) return null;
  const end = contentEnd(grammar, first, to, 'clause');
  return { rule: 'reported-that', first, end, phrase, cue: noun };
}
