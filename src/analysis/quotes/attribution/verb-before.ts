import { isSameSentence } from '../../../language/sentences.js';
import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { beforeWhich, subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isComma, isPunctuation, isWord } from '../../grammar/orthography.js';
import { agentOf, isDoneBy, isDoneTo } from '../../grammar/verb/agent.js';
import { cueAt, isParticipleCue, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, foundSource, isNobody, isVague } from './found.js';
import { isInner, isRelative } from './inner-verb.js';
import { participleSubject } from './participle-lead.js';
import { coordinatedSubject, infinitiveSubject, isJoined, mainSubject } from './shared-subject.js';

/** The cue verb nearest before the quotation and its subject: Reed said, "…"; Reed told the club that "…"; …, adding, "…". */
export function verbBefore({ grammar, beforeFrom, beforeTo, previous }: Setting): Found {
  const floor = Math.max(beforeFrom, beforeTo - 60);
  let relative: Found = null;
  for (let at = beforeTo - 1; at >= floor; at--) {
    if (!isCueVerb(grammar, at)) {
      // Reed said; "…": as good as a colon.
      if (isPunctuation(grammar, at) && codeOf(grammar, at) === 59 && at < beforeTo - 1)
        return null;
      continue;
    }
    if (isParticipleCue(grammar, at)) {
      const phrase = participleSubject(grammar, at, beforeFrom);
      if (phrase) return found(phrase, at);
      if (previous?.attribution && isSameSentence(grammar, previous.span.endToken, at)) {
        return { phrase: null, cue: at, continues: previous.index };
      }
      continue;
    }
    // "Reed said, and I quote, “…”"
    if (cueAt(grammar, at).lemma === 'quote' && has(grammar, at - 1, Word.firstPerson)) continue;
    const gap = beforeTo - 1 - at;
    const speaks = cueAt(grammar, at).frame === 'clause' || cueAt(grammar, at).frame === 'person';
    if (speaks && gap <= 1 && at > beforeFrom && isTo(grammar, at - 1)) {
      const phrase = infinitiveSubject(grammar, at - 1, beforeFrom);
      if (phrase && !isNobody(grammar, phrase)) return found(phrase, at);
    }
    if (!isFiniteCue(grammar, at)) continue;
    if (gap <= 1 && isAddressed(grammar, at)) return agentFound(grammar, at, beforeTo);
    if (isDoneTo(grammar, at)) {
      const agent = agentFound(grammar, at, beforeTo) ?? { ...nobody, cue: at };
      // "Reed said, in remarks published by the Herald, “…”"; "was dubbed “the fox”": a name.
      if (!isDoneBy(grammar, at) && (agent.phrase || gap <= 1)) return agent;
      if (!isUsedAs(grammar, at, Use.namingVerb)) relative ??= agent;
      continue;
    }
    if (gap > 3 && cueAt(grammar, at).frame === 'weak' && codeOf(grammar, beforeTo - 1) === 58)
      continue;
    const own = subjectBefore(grammar, at, beforeFrom) ?? beforeWhich(grammar, at, beforeFrom);
    const phrase = own ?? coordinatedSubject(grammar, at, beforeFrom);
    if (own && isInner(grammar, at, own)) continue;
    if (phrase && !isNobody(grammar, phrase)) {
      // "Reed said Q2 had started “well”": the verb of what he said, unless no other verb of saying stands before it.
      if (!own && cueAt(grammar, at).frame === 'weak' && !isJoined(grammar, at, beforeFrom)) {
        relative ??= found(phrase, at);
        continue;
      }
      const main = isVague(grammar, phrase) ? mainSubject(grammar, phrase, beforeFrom, at) : null;
      if (main) return found(main, at);
      const far = gap > 1 || (gap === 1 && !isLink(grammar, beforeTo - 1));
      const vague = far && cueAt(grammar, at).frame === 'weak' && isVague(grammar, phrase);
      if (!vague && !isRelative(grammar, at, beforeFrom, beforeTo)) return found(phrase, at);
      if (!vague || gap <= 1 || codeOf(grammar, beforeTo - 1) !== 58)
        relative ??= found(phrase, at);
      continue;
    }
    // Reed writes that it is “bad” and urges Lind to “wait”
    const goesOn = has(grammar, beforeFrom, Word.conjunction) && at <= beforeFrom + 3;
    if (goesOn && previous?.attribution && isSameSentence(grammar, previous.span.endToken, at))
      return { phrase: null, cue: at, continues: previous.index };
    const after = subjectAfter(grammar, at, beforeTo);
    const inside = isComma(grammar, at - 1);
    // "As the club had planned it, explained Reed, “with …”"
    const closes = inside && after?.end === beforeTo - 1 && isComma(grammar, beforeTo - 1);
    const opens = closes || at <= beforeFrom + 3 || (inside && at <= beforeFrom + 6);
    if (after && after.kind === 'name' && opens) return found(after, at);
  }
  return relative;
}

/** What a verb needs to lead in: the comma or colon after it, "described as", "referred to". */
function isLink(grammar: Grammar, at: number): boolean {
  return (
    isPunctuation(grammar, at) || isWord(grammar, at, 'as') || has(grammar, at, Word.preposition)
  );
}

/** Somebody's words, and the sentence does not say whose. */
const nobody = { phrase: null, continues: -1 };

/** "Reed was asked, “…”": Reed hears it. */
function isAddressed(grammar: Grammar, verb: number): boolean {
  return cueAt(grammar, verb).frame === 'person' && isPassive(grammar, verb);
}

/** Reed was asked by Lind: the one who does it; "Reed was asked" names nobody. */
function agentFound(grammar: Grammar, verb: number, end: number): Found {
  return foundSource(grammar, agentOf(grammar, verb, end), verb);
}
