import { type HostileFile, textFile } from '../../case.js';
import { story } from '../../documents.js';
import { type Case, depths } from './story-body.js';

export function xml(): HostileFile[] {
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

export function html(): HostileFile[] {
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
