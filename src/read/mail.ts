import { releaseNotes } from '../words/kickers.js';
import { mailFrame } from '../words/page-words.js';
import type { Piece } from './compose.js';
import { collectFields } from './fields.js';
import type { Item } from './item.js';
import type { HtmlBody } from './json-value.js';
import { decodeWords } from './mail-encoding.js';
import { forwardedPieces, forwardedStory } from './mail-forward.js';
import { leaves, splitPart, textOf, typeOf } from './mail-parts.js';
import { withByline } from './markdown-byline.js';

/** "Fwd: Re: Pier shut", and what opens a signature. */
const forwarded = /^(?:(?:fwd?|re|aw|wg): ?){1,3}/i;

/** "PRESS RELEASE: Pier wins grant", "Media release - Pier wins grant" → the headline. */
function withoutNote(subject: string): string {
  const [, note = '', rest = ''] = /^([A-Za-z ]{6,24})(?:: | [-–—|] )(.+)$/.exec(subject) ?? [];
  return releaseNotes.includes(note.toLowerCase()) ? rest : subject;
}

/** What opens it, at times without the blank; below it stand a few lines. */
const longestSignature = 400;
const mostLines = 9;

function withoutSignature(text: string): string {
  const [own = ''] = text.split('\n-- \n', 1);
  const at = own.lastIndexOf('\n--\n');
  const below = own.slice(at + 4);
  const isSignature = below.length <= longestSignature && below.split('\n').length <= mostLines;
  return at > 0 && isSignature ? own.slice(0, at + 1) : own;
}

/** An e-mail (newsletter) → its article: the text part where it has one, else the HTML part. */
export function readMail(bytes: Buffer, htmlBody: HtmlBody): Item {
  const message = splitPart(bytes.toString('latin1'));
  const fields = collectFields(message.headers.get('message-id') ?? null);
  const parts = leaves(message);
  const plain = parts.find((part) => typeOf(part) === 'text/plain');
  const html = parts.find((part) => typeOf(part) === 'text/html');
  const text = plain ? withoutSignature(textOf(plain)) : '';
  const isPlain = !html || text.trim().length >= 200;
  const body = isPlain ? text : htmlBody(textOf(html));
  const story = typeof body === 'string' ? forwardedStory(body) : forwardedPieces(body);
  const subject = story?.subject ?? decodeWords(message.headers.get('subject') ?? '');
  fields.set('title', withoutNote(subject.replace(forwarded, '')), 'mail:Subject');
  const from = nameOf(story?.from ?? decodeWords(message.headers.get('from') ?? ''));
  fields.set('source', from.includes('@') ? null : from, 'mail:From');
  fields.date('published', story?.date ?? message.headers.get('date'), 'mail:Date');
  const item = { body: story?.body ?? body, fields: fields.done() };
  return typeof item.body === 'string' ? item : withByline(withoutFrame(item.body, item.fields));
}

/** `"Ann Lee" <ann@echo.example>` → the name. */
function nameOf(sender: string): string {
  return sender
    .replace(/<[^<>]*>|\[mailto:[^[\]]*\]/, '')
    .replace(/"/g, '')
    .trim();
}

const longestFrame = 200;

/** Without the headline, which the subject repeats, and what newsletters say around their stories. */
function withoutFrame(pieces: readonly Piece[], fields: Item['fields']): Item {
  const body = pieces.filter(
    ({ text }) => text !== fields.title && !(text.length <= longestFrame && mailFrame.test(text)),
  );
  return { body, fields };
}
