import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { codeOf, isComma, isPossessive, isPunctuation } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';
import { type Found, found, foundSource, isVague } from './found.js';

/** How far the verb may stand from the quotation, in tokens. */
const reach = 40;

/** How many words may stand between a verb and the name after it: "said policy and mining analyst Ada Reed". */
const described = 7;

/**
 * "…," the aide who wished to stay unnamed told the Herald; "…," pilots led by Ada Reed wrote; "…," Ada Reed, wearing a hat, said: after a
 * comma in the marks the sentence goes on with its speaker, however much is said of him before the verb.
 */
export function clauseSpeaker(setting: Setting): Found {
  const { grammar, lastPunctuation, afterComma: start, afterTo, blockTo } = setting;
  if (lastPunctuation !== 44 || start >= afterTo) return null;
  if (has(grammar, start, Word.conjunction | Word.preposition | Word.subordinator)) return null;
  if (isSpeaking(grammar, start))
    return foundSource(grammar, nameAfter(grammar, start, afterTo), start);
  // "…," Ada Reed, wearing a hat, said, "…"
  if (afterTo < blockTo && isLead(grammar, afterTo - 1)) return null;
  const end = Math.min(afterTo, start + reach);
  for (let at = start + 1; at < end; at++) {
    if (!isSpeaking(grammar, at)) continue;
    const phrase = clauseSubject(grammar, start, at) ?? nameAfter(grammar, start, at);
    const known = phrase && !isWho(grammar, phrase.head) && !isVague(grammar, phrase);
    return known && phrase.first < start + described ? found(phrase, at) : null;
  }
  return null;
}

/** A comma or colon that leads to the next quotation. */
function isLead(grammar: Grammar, at: number): boolean {
  return isComma(grammar, at) || codeOf(grammar, at) === 58;
}

function isSpeaking(grammar: Grammar, at: number): boolean {
  if (!isCueVerb(grammar, at) || !isFiniteCue(grammar, at) || isPassive(grammar, at)) return false;
  return cueAt(grammar, at).frame !== 'weak';
}

/** The first person named after a word, before any stop and not as an owner. */
function nameAfter(grammar: Grammar, word: number, to: number): NounPhrase | null {
  const { mentions } = grammar.names;
  const last = Math.min(to, word + 1 + described);
  for (let at = word + 1; at < last && !isPunctuation(grammar, at); at++) {
    const mention = nameAt(grammar, at);
    if (mention < 0 || !isPersonName(grammar, mention)) continue;
    const end = mentions.endToken[mention]!;
    if (isPossessive(grammar, end)) continue;
    const first = mentions.firstToken[mention]!;
    return { kind: 'name', first, end, head: end - 1, mention };
  }
  return null;
}
