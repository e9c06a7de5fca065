import { withComplement } from '../../grammar/clause/complement.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';
import { according } from '../attribution/according.js';
import { onlyLeads } from './clause-verb.js';
import { contentEnd } from './content-end.js';
import { contentOpening } from './content-opening.js';
import type { Report } from './report.js';

/** Things one goes by and that tell nothing: "according to the needs of each family". */
const measures = new Set(
  'need needs protocol protocols rule rules plan plans schedule requirement requirements principle principles standard standards size age type level preference preferences wishes tradition that'.split(
    ' ',
  ),
);

/** How far the comma may stand that ends an opening "According to …", in tokens. */
const reach = 40;

/** According to Reed, the rain would stop. — The rain would stop, according to Reed. — The rain, according to Reed, would stop. */
export function accordingReport(
  grammar: Grammar,
  at: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  const phrase = according(grammar, at, to)?.phrase;
  // "one of the boats, which according to Reed cost a million"
  if (isWord(grammar, at - 1, 'which')) return null;
  if (!phrase || measures.has(lowerWord(grammar, phrase.head))) return null;
  const rule = 'reported-according';
  const first = contentOpening(grammar, done, at);
  if (at > from && at - first >= 3 && !onlyLeads(grammar, first, at)) {
    let end = at;
    while (end > first && isPunctuation(grammar, end - 1)) end--;
    return { rule, first, end, phrase, cue: at };
  }
  for (let comma = phrase.end; comma < Math.min(to, phrase.end + reach); comma++) {
    if (!isComma(grammar, comma)) continue;
    const aside = asideEnd(grammar, comma + 1, to);
    if (aside > 0) {
      comma = aside - 1;
      continue;
    }
    const end = contentEnd(grammar, comma + 1, to, 'clause');
    return { rule, first: comma + 1, end, phrase, cue: at };
  }
  return null;
}

/** "According to Reed, who kept the books, …", "…, a pilot, …": the comma after what is said of the source; 0 for none. */
function asideEnd(grammar: Grammar, first: number, to: number): number {
  let comma = first;
  if (isWho(grammar, first)) {
    const last = Math.min(to, first + reach);
    while (comma < last && !isComma(grammar, comma)) comma++;
    return comma < last ? comma : 0;
  }
  const described = descriptionEnd(grammar, first, to);
  if (described > 0) return described;
  if (!has(grammar, first, Word.indefinite | Word.person)) return 0;
  const opening = phraseStartingAt(grammar, first, to);
  const phrase = opening && withComplement(grammar, opening, to);
  if (!phrase || phrase.end >= to || !has(grammar, phrase.head, Word.person)) return 0;
  return isComma(grammar, phrase.end) ? phrase.end : 0;
}

/** "marketing executive at a hotel in Oslo", "Ada Reed": the comma after a description or a name without a verb; 0 for none. */
function descriptionEnd(grammar: Grammar, first: number, to: number): number {
  const last = Math.min(to, first + reach);
  const others = Word.auxiliary | Word.verb | Word.subjectPronoun | Word.subordinator;
  let isName = true;
  let isPerson = false;
  for (let at = first; at < last; at++) {
    if (isComma(grammar, at)) return at > first && (isName || isPerson) ? at : 0;
    if (has(grammar, at, others) || (isCueVerb(grammar, at) && isFiniteCue(grammar, at))) return 0;
    isName &&= isNameWord(grammar, at);
    // "executive at", but not "the mayor stops"
    if (has(grammar, at, Word.person) && !isPerson) {
      if (!isComma(grammar, at + 1) && !has(grammar, at + 1, Word.preposition)) return 0;
      isPerson = true;
    }
  }
  return 0;
}
