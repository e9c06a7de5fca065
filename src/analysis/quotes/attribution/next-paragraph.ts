import { replies } from '../../../words/verb-companions.js';
import { personalGender } from '../../coreference/expressions.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isComma, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { innerEnd, type QuotedSpan } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';
import { according } from './according.js';
import { type Found, found, isFirstPerson, isStop } from './found.js';

/** "A," Reed said. ¶ "B.": a paragraph that is one quotation goes on from the attribution that closed the paragraph before. */
export function nextParagraph(setting: Setting): Found {
  const { above, leadFrom } = setting;
  if (!above?.attribution || !closesBlock(setting) || changesMarks(setting, above.span))
    return null;
  const { attribution, index, span: earlier } = above;
  if (asksBack(setting, attribution.cue) || answers(setting)) return null;
  const names = attribution.phrase;
  const closes = earlier.endToken > leadFrom || (names !== null && names.first >= leadFrom);
  return closes ? { phrase: null, cue: -1, continues: index } : null;
}

/** "Yes," she replied. ¶ "Was it yours?": who asks is the other one. */
export function asksBack({ grammar, lastPunctuation }: Setting, cue: number): boolean {
  if (lastPunctuation !== 63 || cue < 0 || !isCueVerb(grammar, cue)) return false;
  return replies.has(cueAt(grammar, cue).lemma);
}

/** "Whose boat is it?" Reed asked. ¶ "Mine.", or "It’s yours, Reed.": who answers is the other one. */
export function answers(setting: Setting): boolean {
  const { grammar, above } = setting;
  if (callsSomebody(setting)) return true;
  const cue = above?.attribution?.cue ?? -1;
  if (!above || cue < above.span.endToken || !isCueVerb(grammar, cue)) return false;
  return cueAt(grammar, cue).lemma === 'ask' && codeOf(grammar, innerEnd(above.span) - 1) === 63;
}

/** "You did, Reed.": who has just spoken is addressed. */
function callsSomebody({ grammar, span }: Setting): boolean {
  const last = innerEnd(span) - 2;
  const mention = last > span.innerToken + 1 ? nameAt(grammar, last) : -1;
  if (mention < 0 || !isPersonName(grammar, mention)) return false;
  return isComma(grammar, grammar.names.mentions.firstToken[mention]! - 1);
}

/** Does nothing but a stop follow in its paragraph? */
export function closesBlock({ grammar, span, blockTo }: Setting): boolean {
  const { endToken } = span;
  return endToken >= blockTo || (endToken === blockTo - 1 && isStop(grammar, endToken));
}

/** An excerpt's own paragraph, `"It rained.`, after speech in other marks inside it, “We sail.” */
function changesMarks({ grammar, span }: Setting, earlier: QuotedSpan): boolean {
  const mark = codeOf(grammar, span.firstToken);
  return span.closeToken === null && mark === 34 && codeOf(grammar, earlier.firstToken) === 0x201c;
}

/** Reed said that it would rain. ¶ "B.": a paragraph that is one quotation goes on from what the sentence above reports. */
export function reportAbove(setting: Setting): Found {
  const { grammar, leadFrom, leadTo, above } = setting;
  if (!closesBlock(setting) || (above && changesMarks(setting, above.span))) return null;
  for (let at = leadFrom; at < leadTo; at++) {
    if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, leadFrom);
    if (!phrase || isFirstPerson(grammar, phrase)) continue;
    if (asksBack(setting, at) || answers(setting)) return null;
    // "Reed spoke" leads to his words, "the crews went home" to nobody's.
    const someone = phrase.kind === 'name' || phrase.kind === 'pronoun';
    const { frame, tone } = cueAt(grammar, at);
    if (someone || frame !== 'weak') return found(phrase, at);
    // "Asked if he would stay, her husband shrugs."
    const opens = leadFrom < at && isWord(grammar, leadFrom, 'asked');
    if (opens && tone === 'loaded' && has(grammar, phrase.head, Word.person))
      return found(phrase, at);
  }
  const source = leadFrom < leadTo ? according(grammar, leadFrom, leadTo) : null;
  if (source) return source;
  // "Reed is hopeful." leads to her words too, when nothing else does.
  const phrase = leadFrom < leadTo ? clauseSubject(grammar, leadFrom, leadTo) : null;
  return phrase && isPerson(grammar, phrase) ? found(phrase, -1) : null;
}

/** A person's name, he or she. */
function isPerson(grammar: Grammar, { kind, head, mention }: NounPhrase): boolean {
  if (kind === 'pronoun') return personalGender(grammar, head) !== null;
  return kind === 'name' && mention >= 0 && isPersonName(grammar, mention);
}
