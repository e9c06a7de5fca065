import { objectParticles } from '../../../words/verb-particles.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../grammar.js';
import { Word } from '../word-class.js';
import { lowerWord } from '../word-text.js';
import { isInsideNominal } from './phrase.js';

const particles = wordSet(objectParticles);

/** "him", and "her" where no noun follows that it could own. */
export function isObject(grammar: Grammar, token: number): boolean {
  if (!has(grammar, token, Word.objectPronoun)) return false;
  if (!has(grammar, token, Word.possessive) || !isInsideNominal(grammar, token + 1)) return true;
  return particles.has(lowerWord(grammar, token + 1));
}
