import { cues, dates, layout, marks, scripts, separators, textPieces, words } from './pieces.js';

/** A text as long as asked for, of one thing again and again. */
export interface Series {
  readonly name: string;
  readonly extension: string;
  readonly make: (length: number) => string;
}

const repeat = (name: string, piece: string, extension = '.txt', head = '', foot = ''): Series => ({
  name,
  extension,
  make: (length) => head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + foot,
});

/** Below a report on sport: some rules of names are asked only there. No "text": a short run measures them too. */
const inSport = (piece: string): Series => ({
  name: `sport: ${JSON.stringify(piece)}`,
  extension: '.txt',
  make: (length) =>
    ['The striker scored a goal in the cup final. ', piece]
      .map((part) => part.repeat(Math.ceil(length / 2 / part.length)))
      .join('\n\n'),
});

const cycle = (name: string, list: readonly string[], separator: string): Series =>
  repeat(name, list.join(separator) + separator);

/** What is known to slow text tools down, for running text. */
export const textSeries: readonly Series[] = [
  ...[...new Set(textPieces)]
    .filter((piece) => piece !== '')
    .map((piece) => repeat(`text: ${JSON.stringify(piece).slice(0, 40)}`, piece)),
  ...[
    'A',
    'a',
    '1',
    '1,',
    '1.',
    '1/',
    '1-',
    'a-',
    'a.',
    'A.',
    "a'",
    'A ',
    'Aa ',
    'Ab Cd, ',
    'a....b',
    'http://',
    'x@x.',
    '#',
    '_a',
    '**',
    '\u0301',
    '京',
    '京、',
    '\u00ad',
    '. ',
    '" ',
    '" "',
    '"a" ',
    '“a',
    '“a ',
    '“a” said ',
    'said ',
    'He said ',
    'he ',
    'She said she said that ',
    'of the ',
    'A of the B ',
    'Mr. ',
    'Inc. ',
    'van der ',
    'May ',
    'Sept. ',
    'Monday, ',
    'Dec 4, ',
    '4 Dec ',
    '04.12.2023 ',
    '12/4/23 ',
    '10:31 ',
    'the day before ',
    'two days after ',
    'last ',
    'next week ',
    'in the ',
    'U.S. ',
    'UN (',
    'World Health Organization (WHO) ',
    'A, B, C and D, ',
    '(',
    '((',
    '()',
    '[',
    '{}',
    '<',
    '&amp;',
    '-- ',
    '\n\n',
    ' \n',
    'a\n',
    '\n ',
    '\n\t',
    '- a\n',
    'By A\n',
    'By A B\n\n',
    'Title\n\n',
    'TITLE\n',
    'Date: x\n',
    'Posted: 04.12.2023\n',
    '“a\n\n',
    '"a\n\n',
    '\u2028',
    '\r',
    '\r\n',
    '\t',
  ].map((piece) => repeat(`text: ${JSON.stringify(piece)}`, piece)),
  repeat('text: spaces inside a line', ' ', '.txt', 'a', 'b'),
  repeat('text: spaces at a line end', ' ', '.txt', 'Title\n\na', '\nb'),
  repeat('text: one quotation never closed', 'word ', '.txt', 'He said: “'),
  repeat('text: one quotation of many paragraphs', '“Word word.\n\n', '.txt', 'He said: '),
  cycle('text: words', words, ' '),
  cycle('text: cues', cues, ' '),
  cycle('text: marks', marks, ''),
  cycle('text: dates', dates, ' '),
  cycle('text: separators', separators, 'x'),
  cycle('text: layout', layout, ''),
  cycle('text: scripts', scripts, ' '),
  {
    name: 'text: names all different',
    extension: '.txt',
    make: (length) => distinct(length, (i) => `Ab${letters(i)} Cd${letters(i * 7)} said “no”. `),
  },
  {
    name: 'text: one surname, all different',
    extension: '.txt',
    make: (length) => distinct(length, (i) => `Ab${letters(i)} Smith said “no”. `),
  },
  {
    name: 'text: one first name, all different',
    extension: '.txt',
    make: (length) => distinct(length, (i) => `John Cd${letters(i)} said he agreed. `),
  },
  {
    name: 'text: acronyms all different',
    extension: '.txt',
    make: (length) =>
      distinct(length, (i) => `Ab${letters(i)} Union (${letters(i).toUpperCase()}U) `),
  },
  {
    name: 'text: roles all different',
    extension: '.txt',
    make: (length) =>
      distinct(
        length,
        (i) =>
          `Minister Ab${letters(i)} Xu, president of Cd${letters(i * 3)}, said the president would go. `,
      ),
  },
  {
    name: 'text: dates all different',
    extension: '.txt',
    make: (length) =>
      distinct(length, (i) => `on ${1 + (i % 28)} May ${1900 + (i % 150)}, ${i} days ago, `),
  },
  repeat('titles: one that does not fit', 'Mr Kerr said no. ', '.txt', 'Moira Kerr left. '),
  ...[
    'Vannick: ',
    'Vannick; Holtby, Quillow: ',
    'Vannick 2 Quillow 1 ',
    'Vannick (Holtby 70), ',
    'c Vannick b Holtby ',
  ].map(inSport),
];

/** The same for the readers of other formats. */
export const formatSeries: readonly Series[] = [
  ...[
    '<div>',
    '<p>',
    '<b>',
    '<p>a</p>',
    '<a href=x>a</a>',
    '<br>',
    '<',
    '<a',
    '<a b="',
    '&',
    '&#',
    '&#120;',
    '<!--',
    '<script>',
    '</p>',
    '<table><tr><td>',
    '<ul><li>',
    '<h1>a</h1>',
    '<title>',
    '<meta name=author content=a>',
    '<img alt=a>',
    ' ',
    '\n',
    '“',
    '<p>He said “no”.</p>\n',
    '<blockquote>',
    '<time datetime=2023-12-04>',
    '<script type="application/ld+json">{"@type":"Article"}</script>',
    '<svg>',
    '<select><option>',
    '<p class="x y">',
  ].map((piece) =>
    repeat(
      `html: ${JSON.stringify(piece)}`,
      piece,
      '.html',
      '<!doctype html><html><body><article><p>He said “no”, and then he said yes to all of it.</p>',
      '',
    ),
  ),
  ...[
    '# a\n',
    '> ',
    '> a\n',
    '- a\n',
    '  - a\n',
    '1. a\n',
    '*',
    '_a',
    '**a',
    '`',
    '```\n',
    '[',
    '](',
    '![',
    '[a](b)',
    '[a]: b\n',
    '<b>',
    '|a',
    '|-',
    '\\',
    'a\n---\n',
    '    a\n',
    '~~a',
    '<!--',
    '\n\n',
    'a  \n',
    '&amp;',
  ].map((piece) =>
    repeat(`markdown: ${JSON.stringify(piece)}`, piece, '.md', '---\ntitle: a\n---\n\n# Title\n\n'),
  ),
  ...['a: b\n', '- a\n', 'a', '[', '{', '"', ': ', '\n', '# a\n', '&a *a '].map((piece) =>
    repeat(`front matter: ${JSON.stringify(piece)}`, piece, '.md', '---\n', '\n---\n\nText.\n'),
  ),
  ...['a', '\\n', '\\u201c', '\\"'].map((piece) =>
    repeat(`json text: ${JSON.stringify(piece)}`, piece, '.json', '{"title":"t","text":"', '"}'),
  ),
  ...['a<br>', 'word word word word<br>', '<li>', '</x>'].map((piece) =>
    repeat(
      `json of html: ${JSON.stringify(piece)}`,
      piece,
      '.json',
      '{"title":"t","body_html":"<p>x',
      '"}',
    ),
  ),
  {
    name: 'html: deep, then end tags of nothing',
    extension: '.html',
    make: (length) =>
      `<!doctype html><html><body>${'<i>'.repeat(4990)}${'</b>'.repeat(length / 4)}`,
  },
  ...['[', '{"a":', '1,', '"a",', ' ', '\\', '"'].map((piece) =>
    repeat(`json: ${JSON.stringify(piece)}`, piece, '.json', '{"text":"a","x":[', ''),
  ),
  ...['{"text":"a"}\n', '{"text":1}\n', '\n', 'x\n', '{"text":"He said “no”."}\n'].map((piece) =>
    repeat(`json lines: ${JSON.stringify(piece)}`, piece, '.jsonl', '{"text":"first"}\n'),
  ),
  ...['1,t,text\n', ',', '"', '""', '"a",', '"\n', '\n', 'a', '"a""b",'].map((piece) =>
    repeat(`csv: ${JSON.stringify(piece)}`, piece, '.csv', 'id,title,content\n'),
  ),
  ...[
    '<p>a</p>',
    '<p>',
    '<a b="c">',
    '&#65;',
    '&amp;',
    '<![CDATA[',
    '<!--',
    '<?',
    ']]>',
    'a ',
    '<a:b/>',
  ].map((piece) =>
    repeat(
      `nitf: ${JSON.stringify(piece)}`,
      piece,
      '.xml',
      '<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>t</hl1></hedline></body.head><body.content><p>a</p>',
    ),
  ),
  ...[
    '<item><title>t</title><description>d</description></item>',
    '<item>',
    '<description>&lt;p&gt;a',
    '<!ENTITY a "b">',
  ].map((piece) =>
    repeat(`rss: ${piece}`, piece, '.xml', '<?xml version="1.0"?><rss version="2.0"><channel>'),
  ),
  ...['<DOC><TEXT>a</TEXT></DOC>\n', '<REUTERS>', '<DOC>\n', '<P>'].map((piece) =>
    repeat(`sgml: ${JSON.stringify(piece)}`, piece, '.sgm', '<DOC><TEXT><P>a</P></TEXT></DOC>\n'),
  ),
  ...['X: y\r\n', ' folded\r\n', '=?utf-8?q?a?= ', 'Received: a\r\n'].map((piece) =>
    repeat(
      `mail head: ${JSON.stringify(piece)}`,
      piece,
      '.eml',
      'From: a@example.invalid\r\nSubject: s\r\nMIME-Version: 1.0\r\n',
      '\r\n\r\ntext\r\n',
    ),
  ),
  ...[
    '=41',
    '=\r\n',
    'a ',
    '--b\r\n\r\nx\r\n',
    '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
    '--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n',
  ].map((piece) =>
    repeat(
      `mail body: ${JSON.stringify(piece)}`,
      piece,
      '.eml',
      'From: a@example.invalid\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n',
    ),
  ),
  ...[
    '--b\r\n\r\nx\r\n',
    '--b\r\nContent-Type: text/html\r\n\r\n<p>He said “no”.</p>\r\n',
    '=41',
  ].map((piece) =>
    repeat(
      `web archive: ${JSON.stringify(piece)}`,
      piece,
      '.mht',
      'From: <Saved by Blink>\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n',
    ),
  ),
  ...[
    '1 of 9 DOCUMENTS\n\nT\n\nLENGTH: 3 words\n\ntext\n\n',
    'End of Document\n',
    'LENGTH: 1 words\n',
    '                    a\n',
  ].map((piece) =>
    repeat(`nexis: ${JSON.stringify(piece).slice(0, 40)}`, piece, '.txt', '1 of 9 DOCUMENTS\n\n'),
  ),
  ...['HD   a\nLP   b\nTD   c\n\nDocument ABC0000020231204\n\n', 'TD   a\n'].map((piece) =>
    repeat(
      `factiva: ${JSON.stringify(piece).slice(0, 40)}`,
      piece,
      '.txt',
      'HD   a\nWC   1 words\nPD   4 December 2023\nLP   b\nTD   c\n\nDocument ABC0000020231204\n\n',
    ),
  ),
  ...['a\r\n', '    a\r\n', '\x02', '^'].map((piece) =>
    repeat(
      `wire: ${JSON.stringify(piece)}`,
      piece,
      '.txt',
      '\x01abc 4 pl 100 kna\r\n\r\nSlug/\x02\r\nTitle\r\n',
    ),
  ),
];

function distinct(length: number, piece: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    parts.push(piece(i));
    total += parts[i]!.length;
  }
  return parts.join('').slice(0, length);
}

/** 0 → a, 25 → z, 26 → ba …: a name that no list knows. */
function letters(i: number): string {
  return i < 26 ? String.fromCharCode(97 + i) : letters(Math.floor(i / 26)) + letters(i % 26);
}
