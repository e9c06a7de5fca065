import { type Grammar, has } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isWord } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { roleNoun, Word } from '../../grammar/word-class.js';

/** "From the desk of Ada Reed:", "And from Chairwoman Reed:". */
export function fromSender(grammar: Grammar, from: number, colon: number): NounPhrase | null {
  for (let at = from; at < Math.min(colon, from + 3); at++) {
    if (!isWord(grammar, at, 'from')) continue;
    const head = colon - 1;
    if (!isNameWord(grammar, head)) return writtenSource(grammar, at + 1, colon);
    const first = nameStart(grammar, head, at + 1);
    return { kind: 'name', first, end: colon, head, mention: nameAt(grammar, head) };
  }
  return null;
}

/** "From the report:", "More from Reed's letter:". */
function writtenSource(grammar: Grammar, first: number, colon: number): NounPhrase | null {
  if (!has(grammar, colon - 1, roleNoun | Word.text)) return null;
  return phraseStartingAt(grammar, first, colon);
}
