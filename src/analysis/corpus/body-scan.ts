import { type Article, isBody } from '../../article.js';
import { foldChar, isBlank, isWordChar } from '../../language/characters.js';
import { finishHash, hashPrime, hashStart } from '../../language/hash.js';
import { emptySketch, fillSketch, type Sketch, sketchOf } from './sketch.js';

export interface BodyScan {
  /** Blank-separated words of the body: the same count as the article's `words`. */
  readonly words: number;
  /** Null when it was not asked for, or when the body is too short to be compared. */
  readonly sketch: Sketch | null;
}

/** Words per shingle: three survive scattered edits better than the five of Broder 1997, and still tell stories apart. */
const shingle = 3;
/** Bodies of fewer words are never called copies: a line such as "This story was withdrawn" says nothing. */
const minimumWords = 20;

/** One pass over the body: counts its words and, when asked, sketches its shingles. Makes no strings. */
export function scanBody(article: Article, want: 'words' | 'sketch'): BodyScan {
  const bins = want === 'sketch' ? emptySketch() : null;
  let words = 0;
  let hashed = 0;
  let before = 0;
  let last = 0;
  for (const block of article.blocks) {
    if (!isBody(block)) continue;
    let at = block.start;
    while (at < block.end) {
      if (isBlank(article.text.charCodeAt(at))) {
        at++;
        continue;
      }
      let hash = hashStart;
      for (; at < block.end; at++) {
        const code = article.text.charCodeAt(at);
        if (isBlank(code)) break;
        if (bins && isWordChar(code)) hash = Math.imul(hash ^ foldChar(code), hashPrime);
      }
      words++;
      if (!bins || hash === hashStart) continue;
      if (++hashed >= shingle) fillSketch(bins, mix(before, last, hash));
      before = last;
      last = hash;
    }
  }
  return { words, sketch: bins && hashed >= minimumWords ? sketchOf(bins) : null };
}

function mix(first: number, second: number, third: number): number {
  const two = Math.imul(first, 0x9e3779b1) + second;
  return finishHash(Math.imul(two ^ (two >>> 16), 0x85ebca6b) + third);
}
