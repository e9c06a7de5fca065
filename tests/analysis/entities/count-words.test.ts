import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { wordOf } from '../../../src/analysis/entities/word-counts.js';
import { assets } from '../../../src/assets.js';
import { hashFolded } from '../../../src/language/hash.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

function described(text: string) {
  const article = readPlain(text, { file: '-' });
  return describeDocument(article, readLanguage(article), assets.names());
}

const letters = 'bdfgklmnprstvz';

/** A different word for each number. */
function word(number: number): string {
  let made = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / letters.length))
    made += `${letters[rest % letters.length]}a`;
  return made;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

describe('counts of capitalised words', () => {
  it('grow with the words of a long story and keep what was counted before', () => {
    const words = Array.from({ length: 9000 }, (_, number) => word(number));
    const lines = words.map(
      (word, number) => `It is said that ${capital(word)} saw ${number % 3 === 0 ? word : 'rain'}.`,
    );
    const { counts } = described(lines.join('\n\n'));
    const wrong = words.filter((word, number) => {
      const at = wordOf(counts, hashFolded(word, 0, word.length));
      if (at < 0) return true;
      return counts.middle[at] !== 1 || counts.lower[at] !== (number % 3 === 0 ? 1 : 0);
    });
    expect(wrong).toEqual([]);
  });

  it('begin anew with the next story', () => {
    described('They met Orla Finch and Bram Holt. The finch flew.');
    const { counts } = described('They met Mayor Holt.');
    expect(wordOf(counts, hashFolded('finch', 0, 5))).toBe(-1);
    expect(counts.middle[wordOf(counts, hashFolded('holt', 0, 4))]).toBe(1);
  });
});
