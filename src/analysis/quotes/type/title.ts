import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { hasSpace, isCapital, isWord } from '../../grammar/orthography.js';
import { isCueOf } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';

/** Every word capitalised but the small ones: The Long Night of the Reeds. */
export function isTitle(grammar: Grammar, first: number, end: number, words: number): boolean {
  const { tokens } = grammar;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    if (isCapital(grammar, at)) {
      capitals++;
      continue;
    }
    const small = has(
      grammar,
      at,
      Word.preposition | Word.determiner | Word.conjunction | Word.auxiliary,
    );
    const joined =
      at > first && tokens.kind[at - 1] === TokenKind.punctuation && !hasSpace(grammar, at);
    // "Reed vs. Lind"
    if (!small && !joined && !versus.some((word) => isWord(grammar, at, word))) return false;
  }
  return capitals > 0 && capitals * 2 >= words;
}

const versus = ['vs', 'vs.', 'v', 'v.'];

/** on MSNBC's "Morning Reed", the anthem "A Change of Wind": a title inside the sentence, unless a verb like "called" or "branded" puts it there. */
export function isTitleOfWork(
  { grammar, span, beforeFrom, beforeTo }: Setting,
  words: number,
): boolean {
  const end = innerEnd(span);
  if (!isTitle(grammar, span.innerToken, end, words) || !isCapital(grammar, span.innerToken))
    return false;
  const { tokens } = grammar;
  const last = tokens.text.charCodeAt(tokens.start[end - 1]!);
  if (last === 33 || last === 63) return false;
  for (let at = beforeTo - 1; at >= Math.max(beforeFrom, beforeTo - 8); at--) {
    if (isCueOf(grammar, at, branding)) return false;
  }
  return true;
}

const branding = new Set(
  'call describe label brand dub characterize characterise liken compare mock deride denounce shout chant yell cry blast refer scream deem'.split(
    ' ',
  ),
);
