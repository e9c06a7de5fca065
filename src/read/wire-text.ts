import { collectFields } from './fields.js';
import type { Item } from './item.js';
import { readByline } from './layout/byline/byline.js';

/**
 * Wire messages in IPTC7901 (dpa: `SOH header, STX text, ETX date`) and ANPA 1312 (AP: `^A header, ^B text, lines end in "<"`) → their articles.
 * The control characters of the transmission are not part of the text.
 */
export function readWireText(text: string): Item[] {
  return text
    .split(/\x01|\x16{1,9}\x01?/)
    .filter((message) => message.includes('\x02'))
    .map(readMessage);
}

function readMessage(message: string): Item {
  const start = message.indexOf('\x02');
  const end = message.indexOf('\x03', start);
  const fields = collectFields();
  const lines = message
    .slice(start + 1, end < 0 ? undefined : end)
    .split(/\r\n|\n|\r/)
    .map(cleaned);
  const trailer =
    end < 0
      ? ''
      : (message
          .slice(end + 1)
          .split(/\r?\n/)
          .find((line) => line.trim() !== '') ?? '');
  const sent = /\d{4,6} GMT \w{3} \d{1,2}(?: \d{2,4})?|\d{2}-\d{2}-\d{2} \d{4}[A-Z]{2,4}/i.exec(
    trailer.slice(0, 200),
  );
  fields.date('published', sent?.[0], 'wire:trailer');
  let at = 0;
  while (at < lines.length && (lines[at]!.trim() === '' || /^\s*\/|^eds:/i.test(lines[at]!))) at++;
  fields.set('title', headLine(lines[at] ?? ''), 'wire:headline');
  at++;
  while (at < lines.length) {
    const line = headLine(lines[at]!);
    const byline = readByline(line);
    if (byline) {
      fields.byline(byline.names, 'wire:byline');
      fields.set('source', byline.source, 'wire:byline');
    } else if (line !== '' && !/^eds:|^\* ?\* ?\*/i.test(line)) break;
    at++;
  }
  return { body: lines.slice(at).join('\n').trimEnd(), fields: fields.done() };
}

/** A line of the head without its signs: `^` opens and `=` closes one. */
function headLine(line: string): string {
  return line.replace(/ ?=$/, '').replace(/^\^/, '').trim();
}

/** ANPA's signs: "<" ends a line, two back-ticks and two apostrophes are quotation marks. */
function cleaned(line: string): string {
  return line
    .replace(/[\0-\x08\x0e-\x1f]/g, '')
    .replace(/<$/, '')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .trimEnd();
}
