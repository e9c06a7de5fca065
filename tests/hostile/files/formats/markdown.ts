import { type HostileFile, textFile } from '../../case.js';
import { body, type Case, depths } from './story-body.js';

/** Front matter that asks a parser to run code, to merge prototypes, to nest or to never end. */
export function frontMatter(): HostileFile[] {
  const heads: Case[] = [
    ['runs code', '---js\n{ title: process.exit(7) }\n---\n'],
    ['runs code, long name', '---javascript\nmodule.exports = process.exit(7)\n---\n'],
    ['coffee', '---coffee\ntitle: process.exit 7\n---\n'],
    ['js tag', '---\ntitle: !!js/function "function(){process.exit(7)}"\n---\n'],
    ['python tag', '---\ntitle: !!python/object/apply:os.system ["touch owned"]\n---\n'],
    ['never closed', `---\ntitle: a\n`],
    ['closed at once', '---\n---\n'],
    ['only dashes', '---\n'],
    ['colons', '---\ntitle: Foo: bar: baz\ndate: 2023-12-04 10:31:00\n---\n'],
    [
      'prototype',
      '---\n__proto__: {title: owned}\nconstructor: {prototype: {title: owned}}\n---\n',
    ],
    ['merge', '---\na: &a {b: c}\n<<: *a\n<<: {__proto__: {x: y}}\n---\n'],
    [
      'alias bomb',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}\n---\n`,
    ],
    ['unknown alias', '---\ntitle: *nope\n---\n'],
    ['wrong types', '---\ntitle: [1, 2]\nauthor: {a: b}\ndate: true\nurl: null\n---\n'],
    ['empty values', '---\ntitle:\nauthor:\ndate:\n---\n'],
    ['tabs', '---\n\ttitle:\tx\n---\n'],
    ['block scalars', '---\ntitle: |\n  a\n  b\nauthor: >-\n  c\n---\n'],
    ['escapes', '---\ntitle: "\\e[31m\\x9b31m\\u202e\\0"\n---\n'],
    ['bad escapes', '---\ntitle: "\\q\\xZZ\\u12"\n---\n'],
    ['duplicate keys', `---\n${'title: a\n'.repeat(5000)}---\n`],
    ['many keys', `---\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n')}\n---\n`],
    ['huge value', `---\ntitle: ${'x'.repeat(300_000)}\n---\n`],
    ['toml', '+++\ntitle = "x"\n+++\n'],
    ['json', '{"title":"x"}\n\n'],
    ['document end', '---\ntitle: x\n...\n'],
  ];
  for (const depth of depths) {
    heads.push([`braces ${depth}`, `---\ntitle: ${'{'.repeat(depth)}\n---\n`]);
    heads.push([
      `brackets ${depth}`,
      `---\ntitle: ${'['.repeat(depth)}${']'.repeat(depth)}\n---\n`,
    ]);
    heads.push([`dashes ${depth}`, `---\n${'- '.repeat(depth)}x\n---\n`]);
    heads.push([`question marks ${depth}`, `---\n${'? '.repeat(depth)}x\n---\n`]);
  }
  heads.push([
    'nested maps',
    `---\n${Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')}\n---\n`,
  ]);
  return heads.map(([name, head]) => textFile(`front matter/${name}`, `${head}\n${body}\n`, '.md'));
}

export function markdown(): HostileFile[] {
  const cases: Case[] = [
    '>',
    '> ',
    '- ',
    '1. ',
    '*',
    '_',
    '**a',
    '_a',
    '`',
    '``',
    '![',
    '[',
    '](',
    '<',
    '<!--',
    '~~',
    '#',
    '|',
    '\\',
    '&',
    '\t',
    '    ',
    '[a]: ',
    '```\n',
    '- a\n  ',
    '> - ',
  ].flatMap((piece): Case[] =>
    [1000, 30_000].map((times) => [`${piece.trim()} ${times}`, piece.repeat(times)]),
  );
  return cases.map(([name, text]) =>
    textFile(`markdown/${name}`, `# T\n\n${text}\n\n${body}`, '.md'),
  );
}
