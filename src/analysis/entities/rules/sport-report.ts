import type { NameDocument } from '../document.js';

/** Is the article a report on sport: at least three words of sport, and one word in seventy? */
export function isSportReport({ tokens, sport }: NameDocument): boolean {
  return sport >= 3 && sport * 70 >= tokens.count;
}
