import { subjectAfter } from '../../grammar/clause/subject-after.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isCapital, isComma } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { according } from './according.js';
import { openers } from './clause-opening.js';
import { type Found, found, foundSource, isNobody } from './found.js';
import { opensClause } from './inverted-after.js';
import { opensNewSentence } from './reads-on.js';

/** A man who "knew it all" was held, Reed said: the whole sentence is reported, its attribution stands at the end. */
export function clauseAfter(setting: Setting): Found {
  const { grammar, afterFrom, afterTo } = setting;
  if (afterFrom >= afterTo || (endsSentence(setting) && opensNewSentence(setting))) return null;
  const end = Math.min(afterTo, afterFrom + 48);
  for (let at = afterFrom + 1; at < end; at++) {
    if (!isComma(grammar, at - 1)) continue;
    const source = according(grammar, at, afterTo) ?? saidBy(grammar, at, afterTo);
    if (source) return source;
    for (let verb = at + 1; verb < Math.min(end, at + 9); verb++) {
      if (
        !isCueVerb(grammar, verb) ||
        !isFiniteCue(grammar, verb) ||
        cueAt(grammar, verb).frame === 'weak'
      )
        continue;
      const phrase = subjectBefore(grammar, verb, at);
      // ", harbour board secretary Ada Reed said"
      const opens = phrase && phrase.first === at + openers(grammar, at, phrase.first);
      if (opens && !isNobody(grammar, phrase))
        return found(describedBefore(grammar, verb, afterFrom, at, phrase), verb);
      break;
    }
  }
  return null;
}

/** "It rained.", "Is it over?" with a sentence behind it that opens with "No", "But" or "That". */
function endsSentence({ grammar, lastPunctuation, afterFrom }: Setting): boolean {
  if (lastPunctuation === 46) return true;
  if (lastPunctuation !== 63 && lastPunctuation !== 33) return false;
  const light = Word.determiner | Word.conjunction | Word.adverb | Word.that;
  return isCapital(grammar, afterFrom) && has(grammar, afterFrom, light);
}

/** ", Ada Reed, a member who sits for Oslo, said": the name before the comma, where the phrase only tells who that is; else the phrase. */
function describedBefore(
  grammar: Grammar,
  verb: number,
  floor: number,
  at: number,
  phrase: NounPhrase,
): NounPhrase {
  if (phrase.kind === 'name' || phrase.kind === 'pronoun' || !isNameWord(grammar, at - 2))
    return phrase;
  const whole = subjectBefore(grammar, verb, floor);
  return whole?.kind === 'name' && whole.head === at - 2 ? whole : phrase;
}

/** ", said Ada Reed". */
function saidBy(grammar: Grammar, verb: number, end: number): Found {
  if (!isCueVerb(grammar, verb) || !isFiniteCue(grammar, verb)) return null;
  if (cueAt(grammar, verb).frame === 'weak') return null;
  const phrase = subjectAfter(grammar, verb, end);
  const said = phrase && phrase.kind !== 'pronoun' && !opensClause(grammar, phrase, end);
  return said ? foundSource(grammar, phrase, verb) : null;
}
