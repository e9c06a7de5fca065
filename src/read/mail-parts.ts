import { decodeBytes } from './decode.js';
import { decodeQuoted } from './mail-encoding.js';

/** Parts inside parts are followed this deep. */
const deepest = 10;
/** Parts that are looked at, and those of them with content: the text is among the first. */
const mostParts = 1000;
const mostLeaves = 100;

/** A message as bytes in latin1, so that each part can be decoded by its own charset. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The parts that hold content, multiparts opened. */
export function leaves(message: Part): Part[] {
  const found: Part[] = [];
  const seen: { part: Part; depth: number }[] = [{ part: message, depth: 0 }];
  // Parts come to the list while it is gone through; taken off its front, each would move all the others.
  for (const { part, depth } of seen) {
    if (found.length === mostLeaves) break;
    const mark = parameter(part.headers.get('content-type'), 'boundary');
    if (!mark || depth > deepest) found.push(part);
    else
      for (const inner of part.body.split(`--${mark}`, mostParts).slice(1))
        if (!inner.startsWith('--') && seen.length < mostParts)
          seen.push({ part: splitPart(inner.replace(/^\r?\n/, '')), depth: depth + 1 });
  }
  return found;
}

/** Headers (unfolded, names in lower case) and body; a part without headers begins with an empty line. */
export function splitPart(text: string): Part {
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

export function typeOf({ headers }: Part): string {
  return (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]!.trim().toLowerCase();
}

export function textOf(part: Part): string {
  const charset = parameter(part.headers.get('content-type'), 'charset');
  return decodeBytes(bytesOf(part), charset ?? 'utf-8').replace(/\r\n/g, '\n');
}

/** Without its transfer encoding. */
export function bytesOf({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? decodeQuoted(body) : body, 'latin1');
}

/** The value of `name=value` or `name="value"` in a header field. */
function parameter(field: string | undefined, name: string): string | null {
  for (const piece of (field ?? '').split(';')) {
    const equals = piece.indexOf('=');
    if (equals < 0 || piece.slice(0, equals).trim().toLowerCase() !== name) continue;
    const value = piece.slice(equals + 1).trim();
    return value.startsWith('"') ? value.slice(1).split('"', 1)[0]! : value;
  }
  return null;
}
