import { findings, showing } from '../../../words/reporting.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { withComplement } from '../../grammar/clause/complement.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
  nextComma,
  startsSentence,
} from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseEndingAt } from '../../grammar/phrase/phrase-ending-at.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isVague } from '../attribution/found.js';
import { participleSubject } from '../attribution/participle-lead.js';
import { contentEnd } from './content-end.js';
import { contentStart } from './content-start.js';
import { holdsVerb, isFiniteVerb } from './finite-verb.js';
import type { Opening } from './link.js';
import { mainVerbComma } from './main-verb-comma.js';
import type { Report } from './report.js';

/** …, adding that the rain would stop. */
export function participle(grammar: Grammar, cue: number, from: number, to: number): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return null;
  // "called Reed a fool for recommending that": not he who calls; "worth noting", "without saying", "by not saying": nobody does.
  if (unsaying.some((word) => isWord(grammar, cue - 1, word))) return null;
  // "citing people it did not name": who told it is no report.
  if (cueAt(grammar, cue).lemma === 'cite' && isSource(grammar, content.from, to)) return null;
  const leads = opensSentence(grammar, cue, from);
  const comma = leads ? nextComma(grammar, content.from + 1, to) : -1;
  const inset = comma < 0 ? insetEnd(grammar, cue, from, content, to) : comma;
  const limit = inset < to ? inset : subordinateEnd(grammar, cue, from, content.from, to);
  const phrase =
    (comma < 0 ? null : mainSubject(grammar, comma + 1, to)) ??
    (inset < to && !leads ? phraseEndingAt(grammar, cue - 2, from) : null) ??
    participleSubject(grammar, cue, from) ??
    clauseSubject(grammar, from, cue);
  if (!phrase || isShown(grammar, cue, content, phrase)) return null;
  const end = chainEnd(
    grammar,
    content.from,
    contentEnd(grammar, content.from, limit, content.kind),
  );
  return { rule: 'reported-participle', first: content.from, end, phrase, cue };
}

/** "Demand has grown, suggesting that": what a thing shows; but "evidence suggesting that", as "a report suggesting that". */
function isShown(grammar: Grammar, cue: number, { rule }: Opening, phrase: NounPhrase): boolean {
  if (!showing.has(cueAt(grammar, cue).lemma) || !isThing(grammar, phrase)) return false;
  const found = phrase.head === cue - 1 && findings.has(lowerWord(grammar, phrase.head));
  return !found || rule !== 'reported-that';
}

/** "Citing the cost, Reed closed the pier", "While saying that": nothing or its link stands before the participle. */
function opensSentence(grammar: Grammar, cue: number, from: number): boolean {
  if (cue === from) return true;
  return cue === from + 1 && has(grammar, from, Word.preposition | Word.subordinator);
}

/** The subject of the main clause at `at`, where its verb follows. */
function mainSubject(grammar: Grammar, at: number, to: number): NounPhrase | null {
  const opening = phraseStartingAt(grammar, at, to);
  if (!opening) return null;
  const phrase = withComplement(grammar, opening, to);
  let verb = phrase.end;
  while (verb < to && has(grammar, verb, Word.adverb)) verb++;
  return verb < to && (isCueVerb(grammar, verb) || isFiniteVerb(grammar, verb)) ? phrase : null;
}

/** "Reed, citing the cost, closed the pier", "when the crews, citing the cost, had left": the comma before the main verb, where the participle is set in behind its subject; `to` for others. */
function insetEnd(
  grammar: Grammar,
  cue: number,
  from: number,
  content: Opening,
  to: number,
): number {
  const subject = cue - 2;
  if (subject < from || !isComma(grammar, cue - 1)) return to;
  if (!isNameWord(grammar, subject) && !has(grammar, subject, roleNoun)) return to;
  // "Reed took over from the board, saying": the board is no subject.
  if (!opensItsClause(grammar, phraseEndingAt(grammar, subject, from), from)) return to;
  const comma = mainVerbComma(grammar, content.from, to);
  // "the rule of Oslo, noting that the pier, a wreck, was closed": the clause has no verb yet.
  const linked = content.kind === 'clause' && content.rule !== 'reported-clause';
  return linked && !holdsVerb(grammar, content.from, comma) ? to : comma;
}

/** "While crews held a march calling for peace, the pier burned": the comma before the main clause; `to` for others. */
function subordinateEnd(
  grammar: Grammar,
  cue: number,
  from: number,
  content: number,
  to: number,
): number {
  if (!has(grammar, from, Word.subordinator) || nextComma(grammar, from, cue) >= 0) return to;
  const comma = nextComma(grammar, content, to);
  return comma > 0 && mainSubject(grammar, comma + 1, to) ? comma : to;
}

/** Does nothing but a link, or what leads up to it between commas, stand before the phrase? */
function opensItsClause(grammar: Grammar, phrase: NounPhrase | null, from: number): boolean {
  if (!phrase) return false;
  let before = phrase.first - 1;
  if (has(grammar, before, Word.determiner)) before--;
  // "Mr. Reed, citing the cost"
  else if (isPunctuation(grammar, before) && has(grammar, before - 1, Word.honorific)) before -= 2;
  else if (has(grammar, before, Word.honorific)) before--;
  if (before < from || isComma(grammar, before)) return true;
  return has(grammar, before, Word.conjunction | Word.subordinator);
}

/** Whom one cites: "sources", "Ada Reed". */
function isSource(grammar: Grammar, from: number, to: number): boolean {
  const phrase = phraseStartingAt(grammar, from, to);
  if (!phrase || (phrase.end < to && isPossessive(grammar, phrase.end))) return false;
  return phrase.kind === 'name' || has(grammar, phrase.head, Word.person | Word.plural);
}

/** "saying that it rained and warning that": before the next verb of the chain. */
function chainEnd(grammar: Grammar, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    const link = has(grammar, at, Word.conjunction) && isCueVerb(grammar, at + 1);
    if (link && endsInIng(grammar, at + 1)) return isPunctuation(grammar, at - 1) ? at - 1 : at;
  }
  return end;
}

const unsaying = ['for', 'worth', 'without', 'not'];

/** No person, body or text; a capital at the head of a sentence makes no name. */
function isThing(grammar: Grammar, phrase: NounPhrase): boolean {
  const { kind, head, mention } = phrase;
  if (kind !== 'name' || !startsSentence(grammar, head)) return isVague(grammar, phrase);
  return mention < 0 || grammar.names.mentions.confidence[mention]! < doubtful;
}

/** In thousandths: names of one word that open a sentence are right less often than not below this confidence. */
const doubtful = 700;
