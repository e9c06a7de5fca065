import { type Article, isBody } from '../../article.js';
import { clauseSubject } from '../grammar/clause.js';
import { cueAt, isFiniteCue, isParticipleCue } from '../grammar/cue-verb.js';
import { codeOf, type Grammar, has, isComma, isNameWord, isPunctuation } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { subjectAfter, subjectBefore } from '../grammar/subject.js';
import { notNominal, Word } from '../grammar/word-class.js';
import { according, coordinatedSubject, participleSubject } from './attribution-before.js';
import { isFirstPerson } from './found.js';
import { contentEnd, contentStart } from './reported-content.js';
import type { TakenTokens } from './speech-map.js';

/** What somebody is reported to have said, without marks: the content in tokens [first, end), without the cue and "that". */
export interface Report {
  readonly rule: string;
  readonly first: number;
  readonly end: number;
  readonly phrase: NounPhrase;
  readonly cue: number;
}

/** Fewer tokens say nothing that one would report. */
const shortest = 2;

/** The reported speech of the body, sentence by sentence. */
export function reportSpeech(article: Article, grammar: Grammar, taken: TakenTokens): Report[] {
  const { sentences } = grammar;
  const reports: Report[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    if (!isBody(article.blocks[sentences.block[sentence]!]!)) continue;
    const found = reportsOf(
      grammar,
      taken,
      sentences.firstToken[sentence]!,
      sentences.endToken[sentence]!,
    );
    for (const report of found) reports.push(report);
  }
  return reports;
}

/** The reported speech of one sentence, tokens [from, to): from left to right, nothing inside what is already reported. */
function reportsOf(
  grammar: Grammar,
  { quoted, quotedBefore, cues }: TakenTokens,
  from: number,
  to: number,
): Report[] {
  const reports: Report[] = [];
  const add = (report: Report | null): boolean => {
    if (!report || report.end - report.first < shortest || isFirstPerson(grammar, report.phrase))
      return false;
    if (quotedBefore[report.end]! > quotedBefore[report.first]!) return false;
    reports.push(report);
    return true;
  };
  if (add(accordingOpens(grammar, from, to))) return reports;
  let done = from;
  for (let at = from; at < to; at++) {
    if (at < done || quoted[at]) continue;
    if (isComma(grammar, at) && add(accordingCloses(grammar, done, at, to))) return reports;
    if (grammar.cue[at] === 0 || cues[at]) continue;
    for (const report of reportAt(grammar, at, done, from, to)) {
      if (add(report)) done = Math.max(report!.end, at + 1);
    }
  }
  return reports;
}

function reportAt(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): readonly (Report | null)[] {
  if (isParticipleCue(grammar, cue)) return [participle(grammar, cue, from, to)];
  if (!isFiniteCue(grammar, cue)) return [];
  return clauseFinal(grammar, cue, done, to) ?? [clauseMain(grammar, cue, done, from, to)];
}

/** The rain would stop, Reed said. — The rain, Reed said, would stop. */
function clauseFinal(grammar: Grammar, cue: number, done: number, to: number): Report[] | null {
  const { frame } = cueAt(grammar, cue);
  if (frame === 'weak' || frame === 'object') return null;
  const inverted = cue > done && isComma(grammar, cue - 1) ? subjectAfter(grammar, cue, to) : null;
  const closing = inverted ? attributionEnd(grammar, inverted.end, to) : -1;
  const after = closing >= 0 ? closing : attributionEnd(grammar, cue + 1, to);
  if (after < 0) return null;
  const phrase = closing >= 0 ? inverted : subjectBefore(grammar, cue, done);
  if (!phrase) return null;
  const comma = closing >= 0 ? cue - 1 : clauseComma(grammar, phrase.first, done);
  if (comma <= done || !isComma(grammar, comma)) return null;
  const first = contentOpening(grammar, done, comma);
  const pieces: Report[] = [{ rule: 'reported-final', first, end: comma, phrase, cue }];
  const rest = after + 1;
  if (rest < to && isComma(grammar, after)) {
    const end = contentEnd(grammar, rest, to, 'clause');
    pieces.push({ rule: 'reported-final', first: rest, end, phrase, cue });
  }
  return pieces;
}

/** The comma before a subject, over the titles and the description left of a name: ", Mr. Reed", ", club spokeswoman Ada Reed". */
function clauseComma(grammar: Grammar, first: number, done: number): number {
  let at = first - 1;
  while (
    at > done &&
    at > first - 8 &&
    !isPunctuation(grammar, at) &&
    !has(grammar, at, notNominal & ~Word.preposition) &&
    grammar.cue[at] === 0
  )
    at--;
  return at;
}

/** Where an attribution that stands at `at` ends: at a stop or comma, over a time, a place and whom it was told; -1 when a clause goes on from it. */
function attributionEnd(grammar: Grammar, from: number, to: number): number {
  const last = Math.min(to, from + 14);
  for (let at = from; at < last; at++) {
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return at;
    if (has(grammar, at, notNominal & ~Word.preposition)) return -1;
    if (grammar.cue[at] !== 0 && isFiniteCue(grammar, at)) return -1;
    if (at === from) {
      const opens =
        has(grammar, at, Word.time | Word.preposition | Word.adverb | Word.objectPronoun) ||
        isNameWord(grammar, at) ||
        has(grammar, at, Word.body | Word.plural | Word.determiner);
      if (!opens) return -1;
    }
  }
  return last >= to ? to : -1;
}

/** "But", "And" and a dash before the content are no part of it. */
function contentOpening(grammar: Grammar, from: number, end: number): number {
  let first = from;
  while (first < end && (isPunctuation(grammar, first) || has(grammar, first, Word.conjunction)))
    first++;
  return first;
}

/** Reed said that the rain would stop; told the club it would; urged them to go; denied the charge. */
function clauseMain(
  grammar: Grammar,
  cue: number,
  done: number,
  from: number,
  to: number,
): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return null;
  const phrase = subjectBefore(grammar, cue, done) ?? coordinatedSubject(grammar, cue, from);
  if (!phrase) return null;
  return {
    rule: content.rule,
    first: content.from,
    end: contentEnd(grammar, content.from, to, content.kind),
    phrase,
    cue,
  };
}

/** …, adding that the rain would stop. */
function participle(grammar: Grammar, cue: number, from: number, to: number): Report | null {
  const content = contentStart(grammar, cue, to);
  if (!content) return null;
  const phrase = participleSubject(grammar, cue, from) ?? clauseSubject(grammar, from, cue);
  if (!phrase) return null;
  return {
    rule: 'reported-participle',
    first: content.from,
    end: contentEnd(grammar, content.from, to, content.kind),
    phrase,
    cue,
  };
}

/** According to Reed, the rain would stop. */
function accordingOpens(grammar: Grammar, from: number, to: number): Report | null {
  const source = according(grammar, from, to);
  if (!source?.phrase) return null;
  for (let at = source.phrase.end; at < Math.min(to, source.phrase.end + 30); at++) {
    if (isComma(grammar, at)) {
      return {
        rule: 'reported-according',
        first: at + 1,
        end: contentEnd(grammar, at + 1, to, 'clause'),
        phrase: source.phrase,
        cue: from,
      };
    }
  }
  return null;
}

/** The rain would stop, according to Reed. */
function accordingCloses(grammar: Grammar, done: number, comma: number, to: number): Report | null {
  const source = according(grammar, comma + 1, to);
  if (!source?.phrase) return null;
  return {
    rule: 'reported-according',
    first: contentOpening(grammar, done, comma),
    end: comma,
    phrase: source.phrase,
    cue: comma + 1,
  };
}
