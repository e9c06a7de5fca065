import { type Grammar, codeOf, has, hasSpace, isCapital, isComma, isDash, isNameWord, isPunctuation } from '../grammar/grammar.js';
import { type NounPhrase, isCueVerb, phraseEndingAt, phraseStartingAt } from '../grammar/noun-phrase.js';
import { clauseSubject, isWho, subjectAfter, subjectBefore } from '../grammar/subject.js';
import { Word } from '../grammar/word-class.js';
import { isFinite, isParticipleCue, isTo } from './cue.js';
import { type Attribution, type Setting, lastPunctuation } from './setting.js';

/** A way of naming the speaker of a quotation. `find` answers null when the text is not built that way. */
export interface AttributionRule {
  readonly id: string;
  readonly find: (setting: Setting) => Pick<Attribution, 'phrase' | 'cue' | 'continues'> | null;
}

type Found = ReturnType<AttributionRule['find']>;

/**
 * In this order; the first that answers decides. What stands closest and is most exact comes first: an interrupted quotation, then the verb
 * on the side where the punctuation sends the reader, then the other side, then labels, then what only goes on from before.
 */
export const attributionRules: readonly AttributionRule[] = [
  { id: 'interrupted', find: interrupted },
  { id: 'lead-verb', find: (setting) => (leadsIn(setting) ? verbBefore(setting) : null) },
  { id: 'lead-according', find: accordingBefore },
  { id: 'inverted-after', find: invertedAfter },
  { id: 'verb-after', find: verbAfter },
  { id: 'according-after', find: accordingAfter },
  { id: 'dash-name', find: dashName },
  { id: 'label', find: label },
  { id: 'verb-before', find: verbBefore },
  { id: 'lead-colon', find: leadColon },
  { id: 'paragraph-lead', find: paragraphLead },
  { id: 'same-sentence', find: sameSentence },
  { id: 'resumed', find: resumed },
  { id: 'sentence-before', find: sentenceBefore },
];

export function attribute(setting: Setting): Attribution | null {
  for (const { id, find } of attributionRules) {
    const found = find(setting);
    if (found) return { rule: id, ...found };
  }
  return null;
}

const found = (phrase: NounPhrase, cue: number): Found => ({ phrase, cue, continues: -1 });

/** Does the sentence run into the quotation: a comma, colon, dash, "that" or a cue verb right before the mark? */
function leadsIn({ grammar, beforeFrom, beforeTo }: Setting): boolean {
  const last = beforeTo - 1;
  if (last < beforeFrom) return false;
  const code = codeOf(grammar, last);
  if (isPunctuation(grammar, last)) return code === 44 || code === 58 || isDash(grammar, last);
  return isCueVerb(grammar, last) || isThat(grammar, last);
}

function isThat({ tokens }: Grammar, token: number): boolean {
  return tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase() === 'that';
}

/** "A," she said, "B.": the second piece goes on where the attribution of the first ends in a comma. */
function interrupted({ grammar, previous, beforeTo }: Setting): Found {
  if (!previous?.attribution) return null;
  const { span, attribution, index } = previous;
  const spoken = attribution.phrase ? Math.min(attribution.phrase.first, attribution.cue < 0 ? attribution.phrase.first : attribution.cue) : -1;
  if (spoken < span.endToken || beforeTo - span.endToken > 40) return null;
  const last = beforeTo - 1;
  if (!isComma(grammar, last) && !isDash(grammar, last)) return null;
  for (let at = Math.max(attribution.cue, span.endToken) + 1; at < last; at++) {
    if (isCueVerb(grammar, at) && !isNameWord(grammar, at)) return null;
  }
  return { phrase: null, cue: -1, continues: index };
}

/** The cue verb nearest before the quotation and its subject: Reed said, "…"; Reed told the club that "…"; …, adding, "…". */
function verbBefore({ grammar, beforeFrom, beforeTo, previous }: Setting): Found {
  const floor = Math.max(beforeFrom, beforeTo - 60);
  for (let at = beforeTo - 1; at >= floor; at--) {
    if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59) return null;
    if (!isCueVerb(grammar, at)) continue;
    if (isParticipleCue(grammar, at)) {
      const phrase = participleSubject(grammar, at, beforeFrom);
      if (phrase) return found(phrase, at);
      const attribution = previous?.attribution;
      if (attribution && previous && isSameSentence(grammar, previous.span.endToken, at)) {
        return { phrase: null, cue: at, continues: previous.index };
      }
      continue;
    }
    if (!isFinite(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, beforeFrom) ?? coordinatedSubject(grammar, at, beforeFrom);
    if (phrase && !isFirstPerson(grammar, phrase)) return found(phrase, at);
    const after = subjectAfter(grammar, at, beforeTo);
    if (after && after.kind === 'name' && at <= beforeFrom + 3) return found(after, at);
  }
  return null;
}

function isFirstPerson(grammar: Grammar, phrase: NounPhrase): boolean {
  return phrase.kind === 'pronoun' && has(grammar, phrase.head, Word.firstPerson);
}

/** "Reed smiled and said": the verb stands after "and", its subject opens the clause. "to say", "to a reporter who asked". */
function coordinatedSubject(grammar: Grammar, verb: number, floor: number): NounPhrase | null {
  let at = verb - 1;
  while (at >= floor && has(grammar, at, Word.adverb | Word.auxiliary)) at--;
  if (at < floor) return null;
  if (has(grammar, at, Word.conjunction) || isTo(grammar, at) || isComma(grammar, at)) {
    return clauseSubject(grammar, floor, at);
  }
  return clauseSubject(grammar, floor, verb);
}

/** "Reed praised the plan, saying": the subject of the sentence; "a statement saying": the noun before. */
function participleSubject(grammar: Grammar, cue: number, floor: number): NounPhrase | null {
  const before = cue - 1;
  if (before >= floor && !isComma(grammar, before) && !has(grammar, before, Word.adverb | Word.conjunction | Word.preposition | Word.subordinator)) {
    const phrase = phraseEndingAt(grammar, before, floor);
    if (phrase && phrase.kind !== 'pronoun' && has(grammar, phrase.head, Word.person | Word.plural)) return phrase;
  }
  return clauseSubject(grammar, floor, cue);
}

function isSameSentence({ sentences }: Grammar, a: number, b: number): boolean {
  return sentences.ofToken[a] === sentences.ofToken[b];
}

/** "…," said Reed. */
function invertedAfter({ grammar, afterFrom, afterTo }: Setting): Found {
  const at = skipComma(grammar, afterFrom, afterTo);
  if (at >= afterTo || !isCueVerb(grammar, at) || !isFinite(grammar, at)) return null;
  const phrase = subjectAfter(grammar, at, afterTo);
  return phrase && !isFirstPerson(grammar, phrase) ? found(phrase, at) : null;
}

function skipComma(grammar: Grammar, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 2 && isPunctuation(grammar, at) && (isComma(grammar, at) || isDash(grammar, at))) at++;
  return at;
}

/** "…," Reed said; "…," Reed, a doctor, later said. The subject has to open the clause. */
function verbAfter(setting: Setting): Found {
  const { grammar, afterFrom, afterTo } = setting;
  const start = skipComma(grammar, afterFrom, afterTo);
  const end = Math.min(afterTo, start + 48);
  let tries = 0;
  for (let at = start + 1; at < end && tries < 3; at++) {
    if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59) return null;
    if (!isCueVerb(grammar, at) || !isFinite(grammar, at)) continue;
    tries++;
    const phrase = subjectBefore(grammar, at, start);
    if (!phrase || isFirstPerson(grammar, phrase) || isWho(grammar, phrase.head)) continue;
    if (leadsToNext(setting, at)) return null;
    if (phrase.first <= start + openers(grammar, start, phrase.first)) return found(phrase, at);
    if (phrase.kind === 'pronoun' && tries === 1 && endsOpen(setting)) return found(phrase, at);
  }
  return null;
}

/** Words that may stand between the mark and the subject: "then", "and", "White House press secretary". */
function openers(grammar: Grammar, start: number, first: number): number {
  let count = 0;
  for (let at = start; at < first && count < 12; at++, count++) {
    if (isPunctuation(grammar, at) && codeOf(grammar, at) !== 45) return 0;
    if (has(grammar, at, Word.preposition | Word.subordinator | Word.auxiliary | Word.subjectPronoun)) return 0;
    if (isCueVerb(grammar, at)) return 0;
  }
  return count;
}

/** Is this verb the lead of the next quotation, as in "A," and Reed said, "B"? */
function leadsToNext(setting: Setting, verb: number): boolean {
  const { grammar, afterTo, afterFrom, blockTo } = setting;
  if (afterTo >= blockTo || !has(grammar, skipComma(grammar, afterFrom, afterTo), Word.conjunction)) return false;
  return afterTo - verb < 8;
}

/** A quotation that ends in a comma, a question mark or the like, or is followed by a comma, sends the reader on. */
function endsOpen(setting: Setting): boolean {
  const code = lastPunctuation(setting);
  if (code === 44 || code === 63 || code === 33 || code === 0x2014) return true;
  const { grammar, afterFrom, afterTo } = setting;
  return afterFrom < afterTo && isComma(grammar, afterFrom);
}

/** "…," according to Reed. */
function accordingAfter({ grammar, afterFrom, afterTo }: Setting): Found {
  const at = skipComma(grammar, afterFrom, afterTo);
  return according(grammar, at, afterTo);
}

export function according(grammar: Grammar, at: number, end: number): Found {
  if (at + 2 >= end || !isWord(grammar, at, 'according') || !isTo(grammar, at + 1)) return null;
  const phrase = phraseStartingAt(grammar, at + 2, end);
  return phrase && phrase.kind !== 'pronoun' ? found(phrase, at) : null;
}

function isWord({ tokens }: Grammar, token: number, word: string): boolean {
  const start = tokens.start[token]!;
  if (tokens.end[token]! - start !== word.length) return false;
  return tokens.text.slice(start, start + word.length).toLowerCase() === word;
}

/** According to Reed, "…". */
function accordingBefore({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const last = Math.min(beforeTo, beforeFrom + 3);
  for (let at = beforeFrom; at < last; at++) {
    const phrase = according(grammar, at, beforeTo);
    if (phrase) return phrase;
  }
  return null;
}

/** "…" - Reed; "…" ― Ada Reed, on its line or at the head of the next one. */
function dashName({ grammar, afterFrom, afterTo, blockTo, span }: Setting): Found {
  let at = afterFrom;
  let end = afterTo;
  if (at >= blockTo) {
    // The dash may open the next line or paragraph.
    const { sentences } = grammar;
    if (at >= grammar.tokens.count || sentences.ofToken[at]! < 0) return null;
    end = sentences.endToken[sentences.ofToken[at]!]!;
    if (end - at > 16) return null;
  }
  if (at < end && span.closeToken !== null && codeOf(grammar, at) === 46) at++;
  if (at + 1 >= end || !(isDash(grammar, at) || codeOf(grammar, at) === 45) || !isNameWord(grammar, at + 1)) return null;
  const phrase = phraseStartingAt(grammar, at + 1, end);
  if (!phrase || phrase.kind !== 'name') return null;
  // "…" — Reed went on — is a clause, a signature ends after the name or at a comma.
  return phrase.end >= end || isPunctuation(grammar, phrase.end) || codeOf(grammar, phrase.end) === 40 ? found(phrase, -1) : null;
}

/** REED: "…" — a name alone before a colon at the head of the sentence. */
function label({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom || codeOf(grammar, colon) !== 58 || colon - beforeFrom > 10) return null;
  let last = colon - 1;
  if (codeOf(grammar, last) === 41) {
    while (last > beforeFrom && codeOf(grammar, last) !== 40) last--;
    last--;
  }
  if (last < beforeFrom || !isNameWord(grammar, last)) return null;
  const phrase = phraseEndingAt(grammar, last, beforeFrom);
  if (!phrase || phrase.kind !== 'name') return null;
  for (let at = beforeFrom; at < phrase.first; at++) {
    if (has(grammar, at, Word.preposition | Word.auxiliary) || isPunctuation(grammar, at)) return null;
  }
  return found(phrase, -1);
}

/** Reed was blunt: "…"; Reed's answer: "…"; Reed on the plan: "…". The subject of the sentence that the colon closes. */
function leadColon({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const colon = beforeTo - 1;
  if (colon <= beforeFrom || codeOf(grammar, colon) !== 58) return null;
  const phrase = clauseSubject(grammar, beforeFrom, colon);
  return phrase && !isFirstPerson(grammar, phrase) ? found(phrase, -1) : null;
}

/** Reed continued: ¶ "…" — the paragraph before ends in a colon, or in a verb of saying. */
function paragraphLead({ grammar, leadFrom, leadTo, beforeFrom, beforeTo }: Setting): Found {
  if (beforeFrom < beforeTo || leadTo <= leadFrom) return null;
  const last = leadTo - 1;
  const colon = codeOf(grammar, last) === 58 || isComma(grammar, last);
  if (!colon && !isCueVerb(grammar, last)) return null;
  for (let at = last; at >= Math.max(leadFrom, last - 40); at--) {
    if (!isCueVerb(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = isParticipleCue(grammar, at)
      ? participleSubject(grammar, at, leadFrom)
      : subjectBefore(grammar, at, leadFrom) ?? coordinatedSubject(grammar, at, leadFrom);
    if (phrase && !isFirstPerson(grammar, phrase)) return found(phrase, at);
  }
  const named = fromSender(grammar, leadFrom, last) ?? clauseSubject(grammar, leadFrom, last);
  return named && !isFirstPerson(grammar, named) ? found(named, -1) : null;
}

/** "From the desk of Ada Reed:", "And from Chairwoman Reed:". */
function fromSender(grammar: Grammar, from: number, colon: number): NounPhrase | null {
  for (let at = from; at < Math.min(colon, from + 3); at++) {
    if (!isWord(grammar, at, 'from')) continue;
    const phrase = phraseEndingAt(grammar, colon - 1, at + 1);
    if (phrase?.kind === 'name') return phrase;
    if (phrase && isNameWord(grammar, colon - 1)) {
      return { kind: 'name', first: colon - 1, end: colon, head: colon - 1, mention: grammar.names.ofToken[colon - 1]! };
    }
  }
  return null;
}

/** Reed called it "a shame" and "a scandal": a further piece in the sentence of one that is attributed. */
function sameSentence({ grammar, previous, span, afterFrom, afterTo }: Setting): Found {
  if (!previous?.attribution) return null;
  for (let at = previous.span.endToken; at < span.firstToken; at++) {
    if (isPunctuation(grammar, at) && isStop(grammar, at)) return null;
  }
  const last = previous.span.closeToken ?? previous.span.endToken;
  if (previous.span.endToken < span.firstToken && last > previous.span.innerToken && codeOf(grammar, last - 1) === 46) return null;
  if (span.firstToken - previous.span.endToken > 40) return null;
  void afterFrom;
  void afterTo;
  return { phrase: null, cue: -1, continues: previous.index };
}

function isStop(grammar: Grammar, at: number): boolean {
  const code = codeOf(grammar, at);
  return code === 46 || code === 33 || code === 63 || code === 59;
}

/** "A," she said. "B.": a quotation that opens the sentence after an attribution, with none of its own. */
function resumed({ grammar, previous, beforeFrom, beforeTo, span }: Setting): Found {
  if (!previous?.attribution || beforeFrom < beforeTo) return null;
  const { attribution, index } = previous;
  // Between the two stands the attribution of the first, or nothing at all.
  const between = span.firstToken - previous.span.endToken;
  if (between === 0) return { phrase: null, cue: -1, continues: index };
  if (between > 60) return null;
  const sentences = grammar.sentences.ofToken[span.firstToken - 1]! - grammar.sentences.ofToken[previous.span.endToken]!;
  if (sentences > 1) return null;
  const spoken = attribution.phrase?.first ?? -1;
  if (sentences === 0 && spoken >= previous.span.endToken) return { phrase: null, cue: -1, continues: index };
  return sentences === 0 ? { phrase: null, cue: -1, continues: index } : null;
}

/** Reed was worried. "…": the subject of the sentence before, in the same paragraph. */
function sentenceBefore({ grammar, beforeFrom, beforeTo, span, blockFrom, previous }: Setting): Found {
  if (beforeFrom < beforeTo || span.firstToken <= blockFrom) return null;
  const sentence = grammar.sentences.ofToken[span.firstToken - 1]!;
  const from = Math.max(blockFrom, grammar.sentences.firstToken[sentence] ?? blockFrom, previous?.span.endToken ?? 0);
  const end = span.firstToken;
  for (let at = end - 1; at > from; at--) {
    if (!isCueVerb(grammar, at) || !isFinite(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, from);
    if (phrase && !isFirstPerson(grammar, phrase)) return found(phrase, at);
  }
  const phrase = clauseSubject(grammar, from, end);
  if (!phrase || isFirstPerson(grammar, phrase)) return null;
  if (phrase.kind === 'unnamed') return null;
  return found(phrase, -1);
}

/** Is there white space or nothing before the token, and does it begin with a capital? Used for labels. */
export function isHead(grammar: Grammar, token: number): boolean {
  return hasSpace(grammar, token) && isCapital(grammar, token);
}
