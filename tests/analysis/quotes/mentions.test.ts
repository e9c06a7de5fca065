import { describe, expect, it } from 'vitest';
import { marked } from './find.js';

/** One line per quotation: `attribution | mention @ start`, "-" for none. */
const mentions = (text: string) =>
  marked(text).map(({ attribution, speaker }) => {
    const at = speaker?.mention;
    return `${attribution} | ${at ? `${at.text} @ ${at.start}` : '-'}`;
  });

describe('the mention is what names the speaker at this place', () => {
  it.each([
    [
      'a pronoun goes with the pieces that go on after it: the person was inferred from it',
      'Ada Reed spoke on Monday. “We sail,” she said. “We never wait.” “Not even for you.”',
      ['pronoun | she @ 37', 'continued | she @ 37', 'continued | she @ 37'],
    ],
    [
      'also within one sentence',
      'Ada Reed spoke. “We sail,” she said, “when the wind turns.”',
      ['pronoun | she @ 27', 'pronoun | she @ 27'],
    ],
    [
      'not beyond the paragraph',
      'Ada Reed spoke. “We sail,” she said.\n“We never wait for the tide.”',
      ['pronoun | she @ 27', 'continued | -'],
    ],
    [
      'a name speaks for its own sentence',
      '“We sail,” Ada Reed said, “when the wind turns.” “We never wait.”',
      ['name | Ada Reed @ 11', 'name | Ada Reed @ 11', 'continued | -'],
    ],
    [
      'and so does an office',
      'The mayor, Ada Reed, came. “We sail,” the mayor said. “We never wait.”',
      ['role | the mayor @ 38', 'continued | -'],
    ],
  ])('%s', (_, text, expected) => expect(mentions(text)).toEqual(expected));
});
