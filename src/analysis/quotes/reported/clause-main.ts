import { clauseSubject, isWho } from '../../grammar/clause/clause-subject.js';
import {
  beforeWhich,
  skipAuxiliaries,
  subjectBefore,
} from '../../grammar/clause/subject-before.js';
import {
  type Grammar,
  has,
  isComma,
  isCueVerb,
  isPunctuation,
  isWord,
  lowerWord,
  startsSentence,
} from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { agentOf } from '../../grammar/verb/agent.js';
import { cueAt, isFiniteCue } from '../../grammar/verb/cue-verb.js';
import { notNominal, Word } from '../../grammar/word-class.js';
import { isVague } from '../attribution/found.js';
import { participleSubject } from '../attribution/participle-lead.js';
import { contentEnd, longest } from './content-end.js';
import { contentStart, passiveContentStart } from './content-start.js';
import type { ContentKind } from './link.js';
import type { Report } from './report-speech.js';

/** Reed said that the rain would stop; told the club it would; urged them to go; denied the charge. */
export function clauseMain(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return null;
  // "Reed, asked about the boats, said": what she is asked.
  if (content.kind === 'object' && isComma(grammar, cue - 1) && cueAt(grammar, cue).lemma === 'ask')
    return null;
  const phrase =
    subjectBefore(grammar, cue, done) ??
    beforeWhich(grammar, cue, done) ??
    sharedSubject(grammar, cue, from);
  if (!phrase) return null;
  // "The outcome showed that": a thing that shows something does not speak.
  if (cueAt(grammar, cue).frame === 'weak' && phrase.kind !== 'pronoun' && isVague(grammar, phrase))
    return null;
  if (isUnsaid(grammar, cue, done, content.kind, phrase)) return null;
  const main = mainVerbComma(grammar, cue, content.from, done, to, phrase);
  // What he did before he spoke.
  if (main < to && content.kind === 'object') return null;
  const limit = isSubordinate(grammar, phrase.first, from)
    ? firstComma(grammar, content.from + 1, to)
    : main;
  const end = contentEnd(grammar, content.from, limit, content.kind);
  return { rule: content.rule, first: content.from, end, phrase, cue };
}

/** "did not answer the question", "no one can claim that", "he found that the door was shut": words that nobody spoke. */
function isUnsaid(
  grammar: Grammar,
  cue: number,
  floor: number,
  kind: ContentKind,
  phrase: NounPhrase,
): boolean {
  if (phrase.kind === 'pronoun' && cueAt(grammar, cue).lemma === 'find') return true;
  for (let at = cue - 1; at >= floor && at > cue - 4; at--) {
    if (!has(grammar, at, Word.auxiliary | Word.adverb)) return false;
    const word = lowerWord(grammar, at);
    if (possibles.has(word)) return true;
    if (kind === 'object' && (negations.has(word) || word.endsWith("n't") || word.endsWith('n’t')))
      return true;
  }
  return false;
}

const possibles = new Set(['can', 'could', 'may', 'might', 'should', 'must']);
const negations = new Set(['not', 'never']);

/** "While Reed said …, the rain stopped": a clause before the main one, opened over titles by "while", "when", "if". */
function isSubordinate(grammar: Grammar, subject: number, from: number): boolean {
  for (let at = subject - 1; at >= Math.max(from, subject - 5); at--) {
    if (has(grammar, at, Word.subordinator)) return !has(grammar, at, Word.that);
    if (isPunctuation(grammar, at) || has(grammar, at, notNominal)) return false;
  }
  return false;
}

/** "Reed, who proposed the change, insists": the comma before the verb that a clause with "who" was set into; `to` for others. */
function mainVerbComma(
  grammar: Grammar,
  cue: number,
  from: number,
  done: number,
  to: number,
  { first }: NounPhrase,
): number {
  const who = skipAuxiliaries(grammar, cue - 1, done);
  if (who <= done || !isWho(grammar, who)) return to;
  // "Reed, the clerk who proposed the change, insists"
  if (!isComma(grammar, who - 1) && !(first > done && isComma(grammar, first - 1))) return to;
  const last = Math.min(to, from + longest) - 1;
  for (let comma = from + 1; comma < last; comma++) {
    if (!isComma(grammar, comma)) continue;
    let verb = comma + 1;
    while (verb < last && has(grammar, verb, Word.adverb)) verb++;
    const finite = isCueVerb(grammar, verb) && isFiniteCue(grammar, verb);
    if (finite || has(grammar, verb, Word.auxiliary | Word.verb)) return comma;
  }
  return to;
}

function firstComma(grammar: Grammar, from: number, to: number): number {
  const last = Math.min(to, from + longest);
  for (let at = from; at < last; at++) if (isComma(grammar, at)) return at;
  return to;
}

/** "Reed smiled and said": the verb stands after "and" or a comma, its subject opens the clause. */
function sharedSubject(grammar: Grammar, cue: number, from: number): NounPhrase | null {
  const at = skipAuxiliaries(grammar, cue - 1, from);
  if (at < from || !(has(grammar, at, Word.conjunction) || isComma(grammar, at))) return null;
  return clauseSubject(grammar, from, at);
}

/** …, adding that the rain would stop. */
export function participle(grammar: Grammar, cue: number, from: number, to: number): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return null;
  // "called Reed a fool for recommending that": not he who calls; "worth noting", "without saying": nobody does.
  if (unsaying.some((word) => isWord(grammar, cue - 1, word))) return null;
  // "citing the price of gas" is why somebody did something.
  if (content.kind === 'object' && cueAt(grammar, cue).lemma === 'cite') return null;
  const phrase = participleSubject(grammar, cue, from) ?? clauseSubject(grammar, from, cue);
  if (!phrase || (showing.has(cueAt(grammar, cue).lemma) && isThing(grammar, phrase))) return null;
  const end = contentEnd(grammar, content.from, to, content.kind);
  return { rule: 'reported-participle', first: content.from, end, phrase, cue };
}

const unsaying = ['for', 'worth', 'without'];

/** What things do as well as people: "Demand has grown, suggesting that the rich have moved". */
const showing = new Set([
  'suggest',
  'indicate',
  'imply',
  'signal',
  'reveal',
  'show',
  'reflect',
  'confirm',
]);

/** No person, body or text; a capital at the head of a sentence makes no name. */
function isThing(grammar: Grammar, phrase: NounPhrase): boolean {
  const { kind, head, mention } = phrase;
  if (kind !== 'name' || !startsSentence(grammar, head)) return isVague(grammar, phrase);
  return mention < 0 || grammar.names.mentions.confidence[mention]! < doubtful;
}

/** In thousandths: names of one word that open a sentence are right less often than not below this confidence. */
const doubtful = 700;

/** Reed was accused of theft (by the club); was asked whether the rain would stop; was described as a hero. The speaker is the agent, if there is one. */
export function passive(grammar: Grammar, cue: number, to: number): Report | null {
  const { lemma, frame } = cueAt(grammar, cue);
  const agent = agentOf(grammar, cue, to);
  let from = cue + 1;
  if (agent && isWord(grammar, from, 'by')) from = agent.end;
  const link = passiveLinks.get(lemma);
  let first = -1;
  if (link && from + 1 < to && isWord(grammar, from, link)) first = from + 1;
  else if (frame === 'person') first = passiveContentStart(grammar, from, to);
  if (first < 0) return null;
  let end = contentEnd(grammar, first, to, 'object');
  if (agent && agent.first > first) end = Math.min(end, agent.first - 1);
  return { rule: 'reported-passive', first, end, phrase: agent, cue };
}

/** Verbs whose passive reports what follows this word. */
const passiveLinks: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['describe', 'as'],
  ['characterize', 'as'],
  ['characterise', 'as'],
  ['portray', 'as'],
  ['depict', 'as'],
  ['ask', 'about'],
  ['question', 'about'],
]);
