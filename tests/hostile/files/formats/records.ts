import { type HostileFile, textFile } from '../../case.js';
import { type Case, depths } from './story-body.js';

export function json(): HostileFile[] {
  const wrap = (key: string, value: string): string =>
    `{"title":"t","text":"He said “no”.","${key}":${value}}`;
  const values = [
    'null',
    'true',
    '0',
    '-0',
    '1e309',
    '-1e-400',
    '1e999999',
    '9007199254740993',
    '""',
    '[]',
    '{}',
    '[null]',
    '[[[]]]',
    '[{"name":null}]',
    '{"name":{"name":1}}',
    '"\\ud800"',
    '"\\u0000\\u001b[31m"',
    '"__proto__"',
    '["a",null,{},[],1]',
    '"2023-99-99"',
    '{"constructor":1,"__proto__":2}',
  ];
  const keys = [
    'text',
    'title',
    'byline',
    'authors',
    'date',
    'published',
    'url',
    'id',
    'source',
    'language',
    'section',
    'body',
    'content',
    'description',
    'keywords',
    '__proto__',
    'constructor',
    '',
  ];
  const cases: Case[] = keys.flatMap((key) =>
    values.map(
      (value): Case => [`${key || 'empty key'} = ${value.slice(0, 20)}`, wrap(key, value)],
    ),
  );
  for (const depth of depths) {
    cases.push([`arrays ${depth}`, '['.repeat(depth) + ']'.repeat(depth)]);
    cases.push([`arrays open ${depth}`, '['.repeat(depth)]);
    cases.push([`objects ${depth}`, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`]);
    cases.push([`objects open ${depth}`, '{"a":'.repeat(depth)]);
    cases.push([`text at depth ${depth}`, wrap('x', `${'['.repeat(depth)}${']'.repeat(depth)}`)]);
    cases.push([
      `author at depth ${depth}`,
      wrap('authors', `${'[{"name":'.repeat(depth)}1${'}]'.repeat(depth)}`),
    ]);
  }
  cases.push(
    ['nothing', ''],
    ['space', ' '],
    ['null', 'null'],
    ['number', '42'],
    ['string', '"text"'],
    ['true', 'true'],
    ['empty object', '{}'],
    ['empty array', '[]'],
    ['empty objects', '[{},{},{}]'],
    ['mixed array', '[1,null,"a",[],{"text":"x"}]'],
    ['cut', '{"text":"abc'],
    ['trailing comma', '{"text":"a",}'],
    ['comment', '{/*x*/"text":"a"}'],
    ['NaN', '{"text":NaN}'],
    ['single quotes', "{'text':'a'}"],
    ['raw control', '{"text":"a\u0001b"}'],
    ['raw newline', '{"text":"a\nb"}'],
    ['duplicate keys', '{"text":"a","text":"b"}'],
    ['two objects', '{"text":"a"} {"text":"b"}'],
    ['mark', '\ufeff{"text":"a"}'],
    [
      'many keys',
      `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')},"text":"a"}`,
    ],
    ['long key', `{"${'k'.repeat(300_000)}":1,"text":"a"}`],
    ['many articles', `[${Array.from({ length: 2000 }, () => '{"text":"a"}').join(',')}]`],
    ['truncated content', '{"title":"t","content":"Some words … [+2764 chars]"}'],
  );
  return cases.map(([name, text]) => textFile(`json/${name}`, text, '.json'));
}

export function jsonLines(): HostileFile[] {
  const good = '{"id":"a","text":"He said “no”."}';
  const bad = [
    '',
    ' ',
    '{',
    '}',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '{"text":1}',
    '{"text":null}',
    'not json',
    '{"id":{"a":1},"text":"x"}',
    '{"id":1e309,"text":"x"}',
    '{"id":"","text":""}',
    `{"text":"${'x'.repeat(100_000)}"}`,
    '\u0000',
    '\u001b[31m',
    '['.repeat(50_000),
    '{"id":"\\u001b[31m","text":1}',
    '{"__proto__":{"text":"x"}}',
  ];
  const files = bad.map((line, i) =>
    textFile(`json lines/bad line ${i}`, `${good}\n${line}\n${good}\n`, '.jsonl'),
  );
  return [
    ...files,
    ...bad.map((line, i) =>
      textFile(`json lines/bad line ${i} first`, `${line}\n${good}\n`, '.jsonl'),
    ),
    textFile('json lines/no final newline', `${good}\n${good}`, '.jsonl'),
    textFile('json lines/CRLF', `${good}\r\n${good}\r\n`, '.jsonl'),
    textFile('json lines/blank lines', `\n\n${good}\n\n\n${good}\n\n`, '.jsonl'),
    textFile('json lines/U+2028 inside', '{"text":"a\u2028b"}\n{"text":"c\u0085d"}\n', '.jsonl'),
  ];
}

export function tables(): HostileFile[] {
  const head = 'id,title,author,date,content\n';
  const cases: Case[] = [
    ['header only', head],
    ['header without newline', head.trim()],
    ['quote open', `${head}1,"t,a,2023-12-04,text\n2,t,a,d,text`],
    ['quote in middle', `${head}1,t"x"y,a,d,te"xt\n`],
    ['quotes', `${head}${'"'.repeat(50_001)}`],
    ['too many cells', `${head}1,2,3,4,5,6,7,8,9\n`],
    ['too few cells', `${head}1\n\n2,t\n`],
    ['no content', `${head}1,t,a,d,\n`],
    ['duplicate header', 'id,content,content,content\n1,a,b,c\n'],
    ['prototype header', '__proto__,constructor,content\nx,y,He said “no”.\n'],
    ['empty header', ',,content\n1,2,text\n'],
    ['ten thousand columns', `${'c,'.repeat(10_000)}content\n${'1,'.repeat(10_000)}text\n`],
    ['huge cell', `${head}1,t,a,d,"${'word '.repeat(60_000)}"\n`],
    ['NUL', `${head}1,t\0,a,d,te\0xt\n`],
    ['CR lines', 'id,content\r1,text\r2,text\r'],
    ['semicolons', 'id;title;content\n1;t;text\n'],
    ['pipes', 'id|title|content\n1|t|text\n'],
    ['mark', `\ufeff${head}1,t,a,d,text\n`],
    ['many rows', `${head}${'1,t,a,2023-12-04,He said “no”.\n'.repeat(2000)}`],
    ['blank rows', `${head}\n\n\n1,t,a,d,text\n\n`],
    ['commas', `${head}${','.repeat(50_000)}`],
    ['newlines in quotes', `${head}1,"${'\n'.repeat(20_000)}",a,d,text\n`],
  ];
  return cases.flatMap(([name, text]) => [
    textFile(`csv/${name}`, text, '.csv'),
    textFile(`tsv/${name}`, text.replaceAll(',', '\t'), '.tsv'),
  ]);
}
