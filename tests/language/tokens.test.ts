import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, tokenText } from '../../src/language/token-extent.js';
import { TokenFlag, TokenKind, tokenize } from '../../src/language/tokens.js';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, token) => tokenText(tokens, token));
};

describe('a text is cut into tokens', () => {
  it.each([
    ['plain words and a stop', 'The dog sat.', ['The', 'dog', 'sat', '.']],
    [
      'clitics leave their word',
      "Ann’s dog, they'll say",
      ['Ann', '’s', 'dog', ',', 'they', "'ll", 'say'],
    ],
    ['an inner apostrophe stays', "O'Dell didn't", ["O'Dell", "didn't"]],
    ['so does a soft hyphen', 'Velden\u00admoor is', ['Velden\u00admoor', 'is']],
    ['so does a turned comma', 'to Vava‘u, ‘again’', ['to', 'Vava‘u', ',', '‘', 'again', '’']],
    ['a plural possessive is a mark', "the dogs' bed", ['the', 'dogs', "'", 'bed']],
    ['hyphens stand alone', 'mid-1990s', ['mid', '-', '1990s']],
    [
      'numeric dates come in pieces',
      '04.12.2023 10:31',
      ['04', '.', '12', '.', '2023', '10', ':', '31'],
    ],
    [
      'dotted abbreviations are one',
      'U.S. at 5 p.m. in D.C.',
      ['U.S.', 'at', '5', 'p.m.', 'in', 'D.C.'],
    ],
    [
      'titles and initials keep their stop',
      'Mr. J. Moss met Dr. K.L. Orr',
      ['Mr.', 'J.', 'Moss', 'met', 'Dr.', 'K.L.', 'Orr'],
    ],
    [
      'a lone capital before a stop does not',
      'vitamin C. and I. he',
      ['vitamin', 'C', '.', 'and', 'I', '.', 'he'],
    ],
    [
      'doubled apostrophes and back-ticks are one mark',
      "``Go,'' he said",
      ['``', 'Go', ',', "''", 'he', 'said'],
    ],
    ['dots and dashes in a run are one', 'so... -- well', ['so', '...', '--', 'well']],
    ['an emoji is one', 'a 😀 b', ['a', '😀', 'b']],
    ['no text, no tokens', ' \n\t ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives equal hashes to equal words, whatever their case, mark and abbreviation stop', () => {
    const tokens = tokenize("MR. Mr mr O'DELL o’dell");
    const [first, second, third, fourth, fifth] = tokens.hash;
    expect([second, third]).toEqual([first, first]);
    expect(fourth).toBe(fifth);
  });

  it('flags the shape of a word', () => {
    const tokens = tokenize('NATO BelTA Ann dog G20 x');
    const has = (token: number, flag: number) => (tokens.flags[token]! & flag) !== 0;
    expect([0, 1, 2, 3, 4].map((token) => has(token, TokenFlag.allCaps))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(has(1, TokenFlag.innerCapital)).toBe(true);
    expect(has(2, TokenFlag.capital) && !has(3, TokenFlag.capital)).toBe(true);
    expect(has(4, TokenFlag.digit)).toBe(true);
    expect(tokens.kind[4]).toBe(TokenKind.word);
  });

  it('never overlaps, never leaves a visible character out, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let token = 0; token < tokens.count; token++) {
          expect(text.slice(at, tokens.start[token]).replace(/[\s\p{C}\u200b\u2060]/gu, '')).toBe(
            '',
          );
          expect(endOf(tokens, token)).toBeGreaterThan(tokens.start[token]!);
          at = endOf(tokens, token);
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([254, 255, 256, 70_000])(
    'a word of %i letters is one token, and so is the next',
    (length) => {
      const long = 'a'.repeat(length);
      expect(words(`So ${long} it ${long}, is.`)).toEqual(['So', long, 'it', long, ',', 'is', '.']);
    },
  );
});
