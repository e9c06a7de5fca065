import { words } from './pieces.js';

/** One small article, to be written in any format. */
export interface Story {
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly url: string;
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/** An invented story that gives every engine something to find. */
export const story: Story = {
  title: 'Kestria reopens its northern harbour',
  byline: 'Mara Ellison',
  date: '2023-12-04T10:31:00',
  url: 'https://example.invalid/2023/12/04/harbour',
  id: 'a17',
  paragraphs: [
    'NORTHWICK, Dec 4 (Reuters) - President Tomas Varga reopened the northern harbour on Monday, three years after the flood.',
    '“We kept our word,” Varga said. “The ships are coming back,” he added.',
    'According to the World Harbour Organization (WHO), trade fell by 12% last year. Ana Petrova, a spokeswoman for the WHO, said that it would recover by May 2024.',
    '"Nobody asked the fishermen," Jean-Luc O\'Neil told reporters yesterday.',
  ],
};

/** How to write a string inside a format: plain escaping, or every character by number, as attackers do. */
export type Writing = 'plain' | 'numeric';

export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly write: (story: Story, writing: Writing) => string;
}

const markup = (text: string, writing: Writing): string =>
  writing === 'plain'
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    : Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join('');

const json = (value: unknown, writing: Writing): string => {
  const text = JSON.stringify(value);
  if (writing === 'plain') return text;
  return text.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

const yaml = (text: string, writing: Writing): string => json(text, writing);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const encodedWord = (text: string): string => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`;
const header = (text: string, writing: Writing): string =>
  writing === 'plain' ? text.replace(/[\r\n]+/g, ' ') : encodedWord(text);

const record = (s: Story): Record<string, unknown> => ({
  id: s.id,
  title: s.title,
  byline: s.byline,
  date: s.date,
  url: s.url,
  text: s.paragraphs.join('\n\n'),
});

/** The formats an article can arrive in, the smallest complete document of each. */
export const formats: readonly Format[] = [
  {
    name: 'text',
    extension: '.txt',
    write: (s) =>
      `Posted: ${s.date}\nBy ${s.byline}\n\n${s.title}\n\n${s.paragraphs.join('\n\n')}\n\n(END)\n`,
  },
  {
    name: 'html',
    extension: '.html',
    write: (s, w) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${markup(s.title, w)}</title><meta property="og:title" content="${markup(s.title, w)}"><meta name="author" content="${markup(s.byline, w)}"><meta property="article:published_time" content="${markup(s.date, w)}"><link rel="canonical" href="${markup(s.url, w)}"></head><body><article><h1>${markup(s.title, w)}</h1>${s.paragraphs.map((p) => `<p>${markup(p, w)}</p>`).join('\n')}</article></body></html>`,
  },
  {
    name: 'html-json-ld',
    extension: '.html',
    write: (s, w) =>
      `<html><head><script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: s.title, author: [{ name: s.byline }], datePublished: s.date, url: s.url }, w).replaceAll('</', '<\\/')}</script></head><body><main>${s.paragraphs.map((p) => `<p>${markup(p, w)}</p>`).join('')}</main></body></html>`,
  },
  {
    name: 'markdown',
    extension: '.md',
    write: (s, w) =>
      `---\ntitle: ${yaml(s.title, w)}\nauthor: ${yaml(s.byline, w)}\ndate: ${s.date}\nurl: ${yaml(s.url, w)}\n---\n\n# ${s.title}\n\n${s.paragraphs.join('\n\n')}\n`,
  },
  {
    name: 'json',
    extension: '.json',
    write: (s, w) => json(record(s), w),
  },
  {
    name: 'json-lines',
    extension: '.jsonl',
    write: (s, w) => `${json(record(s), w)}\n${json({ ...record(s), id: 'second' }, w)}\n`,
  },
  {
    name: 'ninjs',
    extension: '.json',
    write: (s, w) =>
      json(
        {
          uri: s.url,
          type: 'text',
          versioncreated: s.date,
          firstcreated: s.date,
          headline: s.title,
          byline: s.byline,
          body_text: s.paragraphs.join('\n\n'),
          body_html: s.paragraphs.map((p) => `<p>${markup(p, 'plain')}</p>`).join(''),
        },
        w,
      ),
  },
  {
    name: 'wordpress',
    extension: '.json',
    write: (s, w) =>
      json(
        {
          link: s.url,
          date: s.date,
          title: { rendered: s.title },
          excerpt: { rendered: s.title },
          content: { rendered: s.paragraphs.map((p) => `<p>${p}</p>`).join('') },
          _embedded: { author: [{ name: s.byline }] },
        },
        w,
      ),
  },
  {
    name: 'arc',
    extension: '.json',
    write: (s, w) =>
      json(
        {
          response: {
            headlines: { basic: s.title },
            credits: { by: [{ name: s.byline }] },
            display_date: s.date,
            content_elements: s.paragraphs.map((content) => ({ type: 'text', content })),
          },
        },
        w,
      ),
  },
  {
    name: 'csv',
    extension: '.csv',
    write: (s) =>
      `id,title,author,date,url,content\n${[s.id, s.title, s.byline, s.date, s.url, s.paragraphs.join('\n\n')].map(cell).join(',')}\n`,
  },
  {
    name: 'tsv',
    extension: '.tsv',
    write: (s) =>
      `id\ttitle\tauthor\tdate\turl\tcontent\n${[s.id, s.title, s.byline, s.date, s.url, s.paragraphs.join(' ')].map(cell).join('\t')}\n`,
  },
  {
    name: 'nitf',
    extension: '.xml',
    write: (s, w) =>
      `<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>${markup(s.title, w)}</title><docdata><date.issue norm="${markup(s.date, w)}"/></docdata></head><body><body.head><hedline><hl1>${markup(s.title, w)}</hl1></hedline><byline>By <person>${markup(s.byline, w)}</person></byline></body.head><body.content>${s.paragraphs.map((p) => `<p>${markup(p, w)}</p>`).join('')}</body.content></body></nitf>`,
  },
  {
    name: 'newsml-g2',
    extension: '.xml',
    write: (s, w) =>
      `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${markup(s.id, w)}"><itemMeta><versionCreated>${markup(s.date, w)}</versionCreated></itemMeta><contentMeta><headline>${markup(s.title, w)}</headline><by>${markup(s.byline, w)}</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${s.paragraphs.map((p) => `<p>${markup(p, w)}</p>`).join('')}</body></html></inlineXML></contentSet></newsItem>`,
  },
  {
    name: 'rss',
    extension: '.xml',
    write: (s, w) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${markup(s.title, w)}</title><item><title>${markup(s.title, w)}</title><author>x@example.invalid (${markup(s.byline, w)})</author><pubDate>${markup(s.date, w)}</pubDate><link>${markup(s.url, w)}</link><guid>${markup(s.id, w)}</guid><content:encoded>${markup(s.paragraphs.map((p) => `<p>${markup(p, 'plain')}</p>`).join(''), w)}</content:encoded></item></channel></rss>`,
  },
  {
    name: 'atom',
    extension: '.xml',
    write: (s, w) =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>f</title><entry><id>${markup(s.id, w)}</id><title type="html">${markup(s.title, w)}</title><author><name>${markup(s.byline, w)}</name></author><published>${markup(s.date, w)}</published><link href="${markup(s.url, w)}"/><content type="text">${markup(s.paragraphs.join('\n\n'), w)}</content></entry></feed>`,
  },
  {
    name: 'sgml',
    extension: '.sgm',
    write: (s, w) =>
      `<REUTERS NEWID="1"><DATE>${markup(s.date, w)}</DATE><TEXT><TITLE>${markup(s.title, w)}</TITLE><AUTHOR>${markup(s.byline, w)}</AUTHOR><BODY>${s.paragraphs.map((p) => `    ${markup(p, w)}`).join('\n')}\n Reuter\n</BODY></TEXT></REUTERS>\n`,
  },
  {
    name: 'eml',
    extension: '.eml',
    write: (s, w) =>
      `From: ${header(s.byline, w)} <x@example.invalid>\r\nSubject: ${header(s.title, w)}\r\nDate: ${header(s.date, w)}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${s.paragraphs.join('\r\n\r\n')}\r\n`,
  },
  {
    name: 'mhtml',
    extension: '.mhtml',
    write: (s, w) =>
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${header(s.url, w)}\r\nSubject: ${header(s.title, w)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${formats[1]!.write(s, w)}\r\n--b--\r\n`,
  },
  {
    name: 'warc',
    extension: '.warc',
    write: (s, w) => {
      const page = formats[1]!.write(s, w);
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${header(s.url, w)}\r\nWARC-Date: 2023-12-04T10:31:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
    },
  },
  {
    name: 'nexis',
    extension: '.txt',
    write: (s) =>
      `1 of 1 DOCUMENTS\r\n\r\n                     Northwick Post\r\n\r\n                     ${s.date}\r\n\r\n${s.title}\r\n\r\nBYLINE: ${s.byline}\r\n\r\nSECTION: News\r\n\r\nLENGTH: 355 words\r\n\r\n${s.paragraphs.join('\r\n\r\n')}\r\n\r\nLOAD-DATE: December 5, 2023\r\n\r\nEnd of Document\r\n`,
  },
  {
    name: 'factiva',
    extension: '.txt',
    write: (s) =>
      `HD   ${s.title}\nBY   ${s.byline}\nWC   355 words\nPD   ${s.date}\nSN   Northwick Post\nLA   English\nLP   ${s.paragraphs[0] ?? ''}\nTD   ${s.paragraphs.slice(1).join('\n\n')}\n\nDocument NWP0000020231204\n`,
  },
  {
    name: 'iptc7901',
    extension: '.txt',
    write: (s) =>
      `\x01bpo1234 4 pl 100 kna 0123\r\n\r\nKestria-harbour/\x02\r\n${s.title}\r\nBy ${s.byline} =\r\n\r\n${s.paragraphs.join('\r\n')}\r\n\x03041031 GMT Dec 23\r\n`,
  },
];

/** The story with one field replaced. `body` puts the value inside a quotation of a named speaker. */
export function storyWith(field: keyof Story | 'body' | 'name', value: string): Story {
  if (field === 'body') {
    return {
      ...story,
      paragraphs: [`Tomas Varga said: “${value}” on Monday.`, value, ...story.paragraphs],
    };
  }
  if (field === 'name') {
    return {
      ...story,
      paragraphs: [
        `${value} ${words[0]} said “no” on Monday. ${value}, a minister, agreed.`,
        ...story.paragraphs,
      ],
    };
  }
  return { ...story, [field]: value };
}
