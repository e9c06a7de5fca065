import { tokenText } from '../../language/token-extent.js';
import { type Grammar, has } from '../grammar/grammar.js';
import { isCapital } from '../grammar/orthography.js';
import { Word } from '../grammar/word-class.js';
import type { Character } from './character.js';
import { endsInName } from './namesakes.js';
import type { Discourse } from './reference.js';

/** "Pope said", below a Tom Pope: who bears the word as his surname, null where it is a title or nobody near is called so. */
export function bearerOf(grammar: Grammar, { recent }: Discourse, token: number): Character | null {
  if (!isCapital(grammar, token) || has(grammar, token - 1, Word.determiner)) return null;
  const surname = tokenText(grammar.tokens, token);
  let bearer: Character | null = null;
  for (let at = 0; at < recent.length; at++) {
    const character = recent[at]!;
    if (character.type === 'person' && endsInName(character, surname)) bearer = character;
  }
  return bearer;
}
