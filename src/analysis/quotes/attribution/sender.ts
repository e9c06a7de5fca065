import { type Grammar, has } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isWord } from '../../grammar/orthography.js';
import { nameStart } from '../../grammar/phrase/name-start.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { roleNoun, Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';

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

/** "This is from Ada Reed, on X.", "More from our reporter Ada Reed." above a paragraph in marks. */
export function pointsToSender(grammar: Grammar, first: number, end: number): NounPhrase | null {
  if (!pointers.has(lowerWord(grammar, first))) return null;
  for (let at = first + 1; at < Math.min(end - 1, first + 4); at++) {
    if (!isWord(grammar, at, 'from')) continue;
    const sender = phraseStartingAt(grammar, at + 1, end);
    return sender?.kind === 'name' ? sender : null;
  }
  return null;
}

const pointers = new Set(['this', 'here', 'more', 'another', 'now']);
