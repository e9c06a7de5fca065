import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayElements, opensArray } from '../../src/read/json-elements.js';
import { readFeed } from '../../src/read/markup/feed.js';
import { outermost } from '../../src/read/markup/find.js';
import { parseTree, subtrees } from '../../src/read/markup/tree.js';
import type { TreeNode } from '../../src/read/markup/tree-node.js';
import { rawText } from '../../src/read/markup/tree-text.js';

/** Documents of many articles are read one after the other: each way must give what reading the whole at once would. */

const isError = (read: () => unknown): boolean => {
  try {
    read();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return true;
  }
};

describe('the elements of a JSON array', () => {
  it.each([
    ['[]', []],
    [' [ ] ', []],
    ['[1]', [1]],
    ['\n[ {"a": "],["}, "\\"", [[2], []] ]\n', [{ a: '],[' }, '"', [[2], []]]],
  ])('%j', (json, elements) => {
    expect(opensArray(json)).toBe(true);
    expect([...arrayElements(json)]).toEqual(elements);
  });

  it.each(['[', '[1', '[1,', '[1,]', '[,]', '[1}', '[1]]', '[1] 2', '["a]', '["a\\"]', '[1 2]'])(
    '%j is no JSON',
    (json) => expect(isError(() => [...arrayElements(json)])).toBe(true),
  );

  it('are those of the whole, and what is no JSON is none here either', () => {
    const sign = fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', ':', ' ', '1', 'null');
    const array = fc.array(fc.jsonValue());
    fc.assert(
      fc.property(array, fc.nat(), sign, fc.nat(2), (value, place, cut, deleted) => {
        const whole = JSON.stringify(value, null, place % 2);
        expect([...arrayElements(whole)]).toEqual(JSON.parse(whole));
        const at = 1 + (place % whole.length);
        const damaged = whole.slice(0, at) + cut + whole.slice(at + deleted);
        const isBad = isError(() => JSON.parse(damaged));
        expect(isError(() => [...arrayElements(damaged)])).toBe(isBad);
      }),
    );
  });

  it('another document does not open like one', () => {
    expect(['', ' ', '{"a":[]}', '"["', '\u00a0[]'].map(opensArray)).toEqual(Array(5).fill(false));
  });
});

describe('the articles of a marked-up document', () => {
  const piece = fc.constantFrom(
    ...['<item>', '</item>', '<item/>', '<a:item b="c">', '<doc>', '</doc>', '<p>', '</p>', '<br>'],
    ...[
      'text',
      ' &amp; ',
      '<![CDATA[ <item> ]]>',
      '<!-- <item> -->',
      '<',
      '>',
      '\n',
      'x'.repeat(3000),
    ],
  );

  it.each([true, false])('are those of the whole tree (XML: %j)', (isXml) => {
    const names = ['item', 'doc'];
    const tell = (node: TreeNode) => [node.localName, node.attributes.get('b'), rawText(node)];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `<rss>${pieces.join('')}`;
        const whole = outermost(parseTree(text, isXml), ({ localName }) =>
          names.includes(localName),
        );
        expect([...subtrees(text, isXml, names)].map(tell)).toEqual(whole.map(tell));
      }),
    );
  });

  it('one that is open where reading stops is the last', () => {
    const deep = `<item>a</item><item>b${'<i>'.repeat(6000)}</item><item>c</item>`;
    expect([...subtrees(deep, true, ['item'])].map((node) => rawText(node))).toEqual(['a', 'b']);
  });

  it('what a feed says of itself counts wherever it stands', () => {
    const item = (name: string) => `<item><title>${name}</title></item>`;
    const about = '<title>Marrow Echo</title><language>en</language>';
    for (const feed of [`${about}${item('A')}${item('B')}`, `${item('A')}${item('B')}${about}`])
      expect(
        [...readFeed(`<rss><channel>${feed}</channel></rss>`)].map((each) => each.fields),
      ).toMatchObject([
        { title: 'A', source: 'Marrow Echo', language: 'en' },
        { title: 'B', source: 'Marrow Echo', language: 'en' },
      ]);
    expect([...readFeed(`<rss><channel>${about}<item/><item/></channel></rss>`)]).toHaveLength(2);
    expect([...readFeed(`<rss><channel>${about}</channel></rss>`)]).toEqual([]);
  });
});
