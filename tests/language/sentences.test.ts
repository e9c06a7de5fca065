import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { splitSentences } from '../../src/language/sentences.js';
import { tokenize } from '../../src/language/tokens.js';

function sentences(text: string): string[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match, index) => ({
    kind: 'paragraph',
    number: index + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = splitSentences(tokenize(text), blocks);
  return Array.from({ length: found.count }, (_, at) => text.slice(found.start[at], found.end[at]));
}

describe('a paragraph is cut into sentences', () => {
  it.each([
    ['after a stop', 'It rained. He left.', ['It rained.', 'He left.']],
    ['after a closing mark', '“It rained.” He left.', ['“It rained.”', 'He left.']],
    [
      'not before a lower-case word',
      '“Why?” she asked. No one knew!',
      ['“Why?” she asked.', 'No one knew!'],
    ],
    [
      'not behind a German day',
      'Sie tagt am 12. Juni und am 3. April 2031. Dann nicht.',
      ['Sie tagt am 12. Juni und am 3. April 2031.', 'Dann nicht.'],
    ],
    [
      'behind a number before a name',
      'They won by 12. April Reed cheered. She is 30. Juni',
      ['They won by 12.', 'April Reed cheered.', 'She is 30. Juni'],
    ],
    [
      'titles and provinces',
      'Engr. Orr met Smt. Moss in Orrwick, Alta., on Friday. They spoke.',
      ['Engr. Orr met Smt. Moss in Orrwick, Alta., on Friday.', 'They spoke.'],
    ],
    [
      'not after a title or initial',
      'Mr. Moss met J. R. Orr. They spoke.',
      ['Mr. Moss met J. R. Orr.', 'They spoke.'],
    ],
    [
      'not inside a dotted abbreviation',
      'At 5 p.m. Monday the U.S. Senate met.',
      ['At 5 p.m. Monday the U.S. Senate met.'],
    ],
    [
      'after one when a new sentence opens',
      'He moved to the U.S. The vote is on.',
      ['He moved to the U.S.', 'The vote is on.'],
    ],
    [
      'not after No. or a month',
      'No. 10 fell on Dec. 4 and rose.',
      ['No. 10 fell on Dec. 4 and rose.'],
    ],
    ['at a wide stop without a space', '今日。明日。', ['今日。', '明日。']],
    [
      'at the end of a paragraph without a stop',
      'He spoke, an agency reports\n\nThe end',
      ['He spoke, an agency reports', 'The end'],
    ],
    [
      'not at a hard wrap',
      'He spoke to the\ncrowd in town. It cheered.',
      ['He spoke to the\ncrowd in town.', 'It cheered.'],
    ],
    [
      'at an ellipsis before a capital only',
      'Well... maybe. Well... Maybe.',
      ['Well... maybe.', 'Well...', 'Maybe.'],
    ],
    ['nothing in, nothing out', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
