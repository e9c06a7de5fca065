import { gzipSync } from 'node:zlib';
import { type HostileFile, textFile } from '../case.js';
import { formats, story } from '../documents.js';

const body = story.paragraphs.join('\n\n');
const depths = [10, 100, 513, 2000, 20_000, 100_000];

type Case = readonly [name: string, text: string];

/** Front matter that asks a parser to run code, to merge prototypes, to nest or to never end. */
function frontMatter(): HostileFile[] {
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

function markdown(): HostileFile[] {
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

function json(): HostileFile[] {
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

function jsonLines(): HostileFile[] {
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

function xml(): HostileFile[] {
  const nitf = (inner: string, head = ''): string =>
    `<?xml version="1.0"?>${head}<nitf><body><body.head><hedline><hl1>${inner}</hl1></hedline></body.head><body.content><p>${inner}</p></body.content></body></nitf>`;
  const rss = (inner: string, head = ''): string =>
    `<?xml version="1.0"?>${head}<rss version="2.0"><channel><item><title>${inner}</title><description>${inner}</description></item></channel></rss>`;
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghijk'
    .split('')
    .map((k, i) => `<!ENTITY ${k} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
    .join('')}]>`;
  const inners: Case[] = [
    ['external entity', '&x;'],
    ['unknown entity', '&nope;'],
    ['bare ampersand', 'a & b'],
    ['number zero', '&#0;'],
    ['number too big', '&#x110000;&#99999999999999999999;'],
    ['surrogate number', '&#xD800;'],
    ['controls by number', '&#27;[31m&#155;31m&#x202e;'],
    ['CDATA', '<![CDATA[<b>x</b>]]>'],
    ['CDATA open', '<![CDATA['],
    ['CDATA nested', '<![CDATA[<![CDATA[x]]>]]>'],
    ['comment open', '<!--'],
    ['instruction', '<?php system("x") ?>'],
    ['instruction open', '<?x'],
    ['script', '<script>x</script>'],
    ['empty', ''],
    ['end tags', '</p></p></nitf>'],
    ['attributes', `<a ${'x="y" '.repeat(20_000)}>z</a>`],
    ['long attribute', `<a b="${'x'.repeat(300_000)}">z</a>`],
    ['long name', `<${'n'.repeat(100_000)}>`],
    ['prefixes', `<${'a:'.repeat(10_000)}b>`],
    ['names', '<__proto__>x</__proto__><constructor a="b">y</constructor>'],
    ['quote open', '<a b="'],
    ['equals', `<a ${'='.repeat(20_000)}>`],
    ['less than', '<'.repeat(50_000)],
  ];
  for (const depth of depths) {
    inners.push([`depth ${depth}`, `${'<em>'.repeat(depth)}x${'</em>'.repeat(depth)}`]);
    inners.push([`open ${depth}`, '<p>'.repeat(depth)]);
  }
  const external =
    '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://example.invalid/y">%y;]>';
  const files = inners.flatMap(([name, inner]) => [
    textFile(`xml/nitf ${name}`, nitf(inner, external), '.xml'),
    textFile(`xml/rss ${name}`, rss(inner, external), '.xml'),
  ]);
  return [
    ...files,
    textFile('xml/billion laughs nitf', nitf('&k;', laughs), '.xml'),
    textFile('xml/billion laughs rss', rss('&k;', laughs), '.xml'),
    textFile(
      'xml/quadratic entities',
      nitf('&a;'.repeat(20_000), `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(20_000)}">]>`),
      '.xml',
    ),
    textFile(
      'xml/recursive entities',
      nitf('&a;', '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'),
      '.xml',
    ),
    textFile('xml/endless doctype', `<!DOCTYPE ${'['.repeat(100_000)}`, '.xml'),
    textFile('xml/unknown root', '<?xml version="1.0"?><whatever><a>text</a></whatever>', '.xml'),
    textFile(
      'xml/feed without items',
      '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>',
      '.xml',
    ),
    textFile(
      'xml/many items',
      `<rss><channel>${'<item><title>t</title><description>d</description></item>'.repeat(2000)}</channel></rss>`,
      '.xml',
    ),
  ];
}

function html(): HostileFile[] {
  const page = (inner: string): string =>
    `<!doctype html><html><head><title>t</title></head><body><article><h1>t</h1><p>${story.paragraphs.join('</p><p>')}</p>${inner}</article></body></html>`;
  const cases: Case[] = [
    ['no body', '<html></html>'],
    ['head only', '<head><title>t</title></head>'],
    ['fragment', '<p>He said “no”.'],
    ['doctype only', '<!doctype html>'],
    ['tag cut', '<html><body><p>a</p><p'],
    ['frameset', '<html><frameset><frame src="x"></frameset></html>'],
    ['plaintext', page('<plaintext><b>x')],
    ['template', page('<template><p>x</p></template>')],
    ['noscript', page('<noscript><p>x</p></noscript>')],
    ['comment open', page('<!-- x')],
    ['script open', page('<script>x')],
    ['style open', page('<style>x')],
    ['title open', '<html><head><title>x<body><p>y'],
    ['textarea open', page('<textarea>x')],
    ['select open', page('<select><option>x')],
    ['button open', page('<button>x')],
    ['svg', page('<svg><foreignObject><p>x</p></foreignObject></svg>')],
    ['math', page('<math><mi>x</mi></math>')],
    ['entities', page('&#0;&#x110000;&#xD800;&#99999999999;&nope;&amp&lt')],
    ['base', '<base href="javascript:x"><p>a</p>'],
    ['refresh', '<meta http-equiv="refresh" content="0;url=http://example.invalid"><p>a</p>'],
    ['many paragraphs', page('<p>He said “no”.</p>'.repeat(5000))],
    ['many links', page('<a href="x">y</a> '.repeat(10_000))],
    ['many breaks', page('<br>'.repeat(50_000))],
    ['many attributes', page(`<p ${'a=b '.repeat(20_000)}>x</p>`)],
    ['long attribute', page(`<p class="${'x '.repeat(100_000)}">y</p>`)],
    ['data image', page(`<img src="data:image/png;base64,${'A'.repeat(300_000)}">`)],
    ['less than', page('<'.repeat(50_000))],
    ['end tags', page('</div>'.repeat(20_000))],
    ['names', page('<__proto__>x</__proto__><constructor>y</constructor>')],
    ['ids', page('<p id="__proto__" class="constructor">x</p>')],
    ['tables', page(`${'<table><tr><td>'.repeat(400)}x`)],
    ['lists', page(`${'<ul><li>'.repeat(600)}x`)],
    ['quotes', page(`${'<blockquote>'.repeat(600)}x`)],
    ['long word', page(`<p>${'x'.repeat(300_000)}</p>`)],
    ['marks', page(`<p>${'“'.repeat(50_000)}</p>`)],
    ['formatting', page(`${'<b><i>'.repeat(1000)}x`)],
    ['misnested', page('<b><p></b></p><a><div></a></div>'.repeat(2000))],
    ['long title', `<title>${'t'.repeat(300_000)}</title><p>x</p>`],
    ['many titles', `${'<title>t</title><h1>t</h1>'.repeat(5000)}<p>x</p>`],
    [
      'many metas',
      `<head>${'<meta name="author" content="A B"><meta property="og:title" content="t">'.repeat(5000)}</head><p>x</p>`,
    ],
  ];
  for (const depth of depths) {
    for (const tag of ['div', 'span', 'b', 'section', 'p', 'font']) {
      cases.push([`${tag} open ${depth}`, page(`${`<${tag}>`.repeat(depth)}x`)]);
      cases.push([
        `${tag} closed ${depth}`,
        page(`${`<${tag}>`.repeat(depth)}x${`</${tag}>`.repeat(depth)}`),
      ]);
    }
  }
  const jsonLd = [
    '',
    'null',
    '[]',
    '{}',
    '{',
    '"x"',
    '[null]',
    '{"@graph":null}',
    '{"@graph":[null,{}]}',
    '{"@type":"NewsArticle","author":[null,{},{"name":{"name":1}},"A",["B"]],"headline":["a",null],"datePublished":{"x":1}}',
    '{"@type":["NewsArticle",null],"author":{"@id":"#a"}}',
    '<!--{"@type":"Article","headline":"x"}-->',
    '//<![CDATA[\n{"@type":"Article","headline":"x"}\n//]]>',
    '{"@type":"Article","headline":"x"};',
    '{"@type":"Article","datePublished":"0001-01-01"}',
    '{"@type":"Article","__proto__":{"headline":"owned"}}',
    '['.repeat(100_000),
    `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`,
    `${'{"author":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ];
  jsonLd.forEach((data, i) => {
    cases.push([`JSON-LD ${i}`, page(`<script type="application/ld+json">${data}</script>`)]);
  });
  return cases.map(([name, text]) => textFile(`html/${name}`, text, '.html'));
}

function tables(): HostileFile[] {
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

function mail(): HostileFile[] {
  const head =
    'From: A B <a@example.invalid>\r\nSubject: s\r\nDate: Mon, 4 Dec 2023 10:31:00 +0100\r\nMIME-Version: 1.0\r\n';
  const nested = (depth: number): string =>
    Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    ).join('');
  const cases: Case[] = [
    ['no body', head],
    ['no blank line', `${head}Content-Type: text/plain`],
    ['boundary missing', `${head}Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\ntext`],
    [
      'boundary empty',
      `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\ntext\r\n`,
    ],
    ['boundary never seen', `${head}Content-Type: multipart/mixed; boundary=zz\r\n\r\ntext`],
    ['base64 garbage', `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!%%%===\u0001`],
    [
      'quoted garbage',
      `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=1B[31m=9B=E2=80=AE=`,
    ],
    ['unknown encoding', `${head}Content-Transfer-Encoding: x-uu\r\n\r\ntext`],
    [
      'long folding',
      `Subject: a\r\n${' b\r\n'.repeat(20_000)}From: x\r\nMIME-Version: 1.0\r\n\r\ntext`,
    ],
    ['long header', `From: ${'x'.repeat(300_000)}\r\nSubject: s\r\n\r\ntext`],
    [
      'encoded words',
      `From: a\r\nSubject: ${'=?utf-8?q?=1B=5B31m?= '.repeat(5000)}\r\nMIME-Version: 1.0\r\n\r\ntext`,
    ],
    [
      'bad encoded words',
      'From: a\r\nSubject: =?x?y?z?= =?utf-8?b??= =?utf-8?q?=ZZ?= =?\r\nMIME-Version: 1.0\r\n\r\ntext',
    ],
    [
      'attachment only',
      `${head}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=`,
    ],
    [
      'html part',
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>He said &#27;[31m“no”.</p>\r\n--b--\r\n`,
    ],
    ['prototype header', `__proto__: x\r\nconstructor: y\r\n${head}\r\ntext`],
    [
      'many parts',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5000)}--b--`,
    ],
    ...[10, 100, 2000].map((depth): Case => [`nested ${depth}`, `${head}${nested(depth)}\r\ntext`]),
  ];
  return cases.map(([name, text]) => textFile(`mail/${name}`, text, '.eml'));
}

function archives(): HostileFile[] {
  const warc = (length: string, inner = 'HTTP/1.1 200 OK\r\n\r\n<p>He said “no”.</p>'): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\n${inner}\r\n\r\n`;
  const texts: Case[] = [
    ...[
      '',
      '-1',
      '0',
      '5',
      '99999999999999999999',
      'NaN',
      '1e3',
      '0x10',
      '40',
      ' 40 ',
      '40, 40',
    ].map((length): Case => [`warc length ${length}`, warc(length)]),
    ['warc header only', 'WARC/1.0\r\n'],
    ['warc magic', 'WARC/'],
    ['warc unknown version', 'WARC/9.9\r\n\r\n'],
    ['warc many records', warc('3', 'abc').repeat(3000)],
    ['warc no blank line', 'WARC/1.0\r\nContent-Length: 3'],
    ['nexis cover only', '1 of 1 DOCUMENTS\r\n'],
    ['nexis without end', '1 of 9 DOCUMENTS\r\n\r\nTitle\r\n\r\ntext'],
    [
      'nexis many',
      '\n1 of 3000 DOCUMENTS\n\nT\n\nLENGTH: 3 words\n\ntext\n\nEnd of Document\n'.repeat(3000),
    ],
    ['nexis ends', 'End of Document\n'.repeat(5000)],
    ['nexis numbers', `${'9'.repeat(5000)} of ${'9'.repeat(5000)} DOCUMENTS\n`],
    ['factiva ends', 'Document XYZ0000020231204\n'.repeat(3000)],
    ['factiva tags', 'HD  a\nLP  b\nTD  c\n'.repeat(3000)],
    ['proquest', `Title: t\n\nFull text: ${body}\n____________\n`.repeat(300)],
    ['sgml open', '<REUTERS>'.repeat(5000)],
    ['sgml docs', '<DOC><TEXT>x</TEXT></DOC>'.repeat(3000)],
    ['sgml cut', '<DOC><TEXT><P>x'],
    ['ansi control', '\x16\x16\x01a\x02b\x03c\x04'],
    ['ansi control only', '\x01\x02\x03\x04'.repeat(3000)],
  ];
  return texts.map(([name, text]) =>
    textFile(`archives/${name}`, text, name.startsWith('warc') ? '.warc' : '.txt'),
  );
}

function packed(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (name: string, bytes: Uint8Array, extension: string): void => {
    files.push({ name: `packed/${name}`, bytes, extension });
  };
  for (const format of formats) {
    const bytes = gzipSync(format.write(story, 'plain'));
    add(`${format.name}`, bytes, `${format.extension}.gz`);
    add(`${format.name} cut`, bytes.subarray(0, bytes.length >> 1), `${format.extension}.gz`);
    add(`${format.name} under no extension`, bytes, '');
  }
  const one = gzipSync(body);
  const broken = Buffer.from(one);
  broken[broken.length - 6]! ^= 0xff;
  let nested = one;
  for (let level = 0; level < 6; level++) nested = gzipSync(nested);
  add('wrong checksum', broken, '.gz');
  add('nested six times', nested, '.txt.gz');
  add('magic only', one.subarray(0, 2), '.gz');
  add('header only', one.subarray(0, 10), '.gz');
  add('rubbish after', Buffer.concat([one, Buffer.from('rubbish')]), '.txt.gz');
  add('two members', Buffer.concat([one, one]), '.txt.gz');
  add('empty members', Buffer.concat(Array.from({ length: 3000 }, () => gzipSync(''))), '.txt.gz');
  add('text named gz', Buffer.from(body), '.gz');
  add('bomb of 64 MB', gzipSync(Buffer.alloc(64 << 20, 0x61)), '.txt.gz');
  return files;
}

/** Files that are no articles: each must be refused in words, not read as text. */
function binaries(): HostileFile[] {
  const magics: readonly (readonly [string, string])[] = [
    ['pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'],
    ['rtf', '{\\rtf1\\ansi hello}'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['gif', 'GIF89a\x01\0'],
    ['zip', 'PK\x03\x04\x14\0\0\0'],
    ['empty zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['elf', '\x7fELF\x02\x01\x01'],
    ['exe', 'MZ\x90\0\x03'],
    ['class', '\xca\xfe\xba\xbe'],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['sqlite', 'SQLite format 3\0'],
    ['bzip2', 'BZh91AY&SY'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', "7z\xbc\xaf'\x1c"],
    ['mp3', 'ID3\x03\0'],
    ['mp4', '\0\0\0\x18ftypmp42'],
    ['wasm', '\0asm\x01'],
  ];
  return magics.flatMap(([name, magic]) =>
    [magic, magic + '\0\x01\x02\xff'.repeat(2000), `${magic}\n${body}`].map((text, i) => ({
      name: `binaries/${name} ${i}`,
      extension: i === 1 ? `.${name}` : '.txt',
      bytes: Buffer.from(text, 'latin1'),
    })),
  );
}

/** Every format, abused in its own way. */
export function formatAbuse(): HostileFile[] {
  return [
    frontMatter(),
    markdown(),
    json(),
    jsonLines(),
    xml(),
    html(),
    tables(),
    mail(),
    archives(),
    packed(),
    binaries(),
  ].flat();
}
