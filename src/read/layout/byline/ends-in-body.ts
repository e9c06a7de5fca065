import { bodyEndings } from '../../../words/byline-words.js';
import { wordSet } from '../../../words/word-set.js';

const bodies = wordSet(bodyEndings);

/** "Marrow Customs and Border Protection": the last word is that of an office or association. */
export function endsInBody(name: string): boolean {
  return bodies.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}
