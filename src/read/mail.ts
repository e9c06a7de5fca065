import { collectFields } from './fields.js';
import type { Item } from './item.js';
import type { HtmlBody } from './json-value.js';
import { decodeWords } from './mail-encoding.js';
import { forwardedStory } from './mail-forward.js';
import { leaves, splitPart, textOf, typeOf } from './mail-parts.js';

/** "Fwd: Re: Pier shut", and what opens a signature. */
const forwarded = /^(?:(?:fwd?|re|aw|wg): ?){1,3}/i;
const signature = '\n-- \n';

/** An e-mail (newsletter) → its article: the text part where it has one, else the HTML part. */
export function readMail(bytes: Buffer, htmlBody: HtmlBody): Item {
  const message = splitPart(bytes.toString('latin1'));
  const fields = collectFields(message.headers.get('message-id') ?? null);
  const parts = leaves(message);
  const plain = parts.find((part) => typeOf(part) === 'text/plain');
  const html = parts.find((part) => typeOf(part) === 'text/html');
  const [text = ''] = plain ? textOf(plain).split(signature, 1) : [];
  const isPlain = !html || text.trim().length >= 200;
  const story = isPlain ? forwardedStory(text) : null;
  const subject = story?.subject ?? decodeWords(message.headers.get('subject') ?? '');
  fields.set('title', subject.replace(forwarded, ''), 'mail:Subject');
  const from = decodeWords(message.headers.get('from') ?? '')
    .replace(/<[^<>]*>/, '')
    .replace(/"/g, '')
    .trim();
  fields.set('source', from.includes('@') ? null : from, 'mail:From');
  fields.date('published', story?.date ?? message.headers.get('date'), 'mail:Date');
  const body = isPlain ? (story?.text ?? text) : htmlBody(textOf(html));
  return { body, fields: fields.done() };
}
