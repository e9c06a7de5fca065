import { Parser } from 'htmlparser2';
import type { Piece } from '../compose.js';

const blocks = new Set('p br div li h1 h2 h3 h4 blockquote tr'.split(' '));

/** The paragraphs of the body that the metadata carries: at line breaks, and at the tags that some software leaves in it, escaped or not. */
export function toldBody(body: string): Piece[] {
  const once = withLines(body);
  const lines = /<\/?(?:p|br|div)\b/i.test(once) ? withLines(once) : once;
  return lines
    .split(/\n+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

/** The text of markup; where a block begins or ends, a line does. */
function withLines(markup: string): string {
  if (!/[<&]/.test(markup)) return markup;
  const parts: string[] = [];
  const mark = (tag: string) => void parts.push(blocks.has(tag) ? '\n' : '');
  const parser = new Parser({
    ontext: (text) => void parts.push(text),
    onopentagname: mark,
    onclosetag: mark,
  });
  parser.end(markup);
  return parts.join('');
}
