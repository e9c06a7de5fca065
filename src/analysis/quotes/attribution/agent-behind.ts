import { has } from '../../grammar/grammar.js';
import { isPunctuation, isWord } from '../../grammar/orthography.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { agentOf } from '../../grammar/verb/agent.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import type { Setting } from '../setting/setting.js';

/** Lind was called “a disgrace” by Reed; the plan, labelled as a “disgrace” by Reed: who does what the passive before the marks tells. */
export function agentBehind(setting: Setting, verb: number): NounPhrase | null {
  const { grammar, beforeFrom, beforeTo, afterFrom, afterTo } = setting;
  if (afterFrom + 1 >= afterTo || !isWord(grammar, afterFrom, 'by')) return null;
  let before = verb - 1;
  while (before > beforeFrom && has(grammar, before, Word.adverb)) before--;
  if (!has(grammar, before, Word.be) && !isPunctuation(grammar, before)) return null;
  for (let link = verb + 1; link < beforeTo; link++) {
    if (!isWord(grammar, link, 'as') && !has(grammar, link, Word.determiner)) return null;
  }
  const agent = agentOf(grammar, afterFrom - 1, afterTo);
  const known = agent && (agent.kind === 'name' || has(grammar, agent.head, roleNoun));
  return known ? agent : null;
}
