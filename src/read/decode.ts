import { isUtf8 } from 'node:buffer';
import type { Warning } from '../article.js';
import { asBuffer } from './buffer.js';
import { utf16Mark, utf16Without } from './utf16.js';
import { decodeWindows1252, isWindows1252 } from './windows-1252.js';

export interface Decoded {
  readonly text: string;
  /** Label of the encoding: `utf-8`, `windows-1252` … */
  readonly encoding: string;
  /** Says so when the encoding is not UTF-8, or had to be guessed. */
  readonly warnings: readonly Warning[];
}

/** Bytes given to the detector: it takes seconds on whole files, and no more is needed. */
const sampleSize = 65_536;

/**
 * Bytes → text, the byte-order mark removed. The bytes beat what the file says of itself:
 * mark → UTF-16 by its zero bytes → strict UTF-8 → declared → detected → windows-1252.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const marked = byteOrderMark(bytes);
  if (marked) return plainly(new TextDecoder(marked).decode(bytes), marked);
  const wide = utf16Without(bytes);
  if (wide) return noted(new TextDecoder(wide).decode(bytes), wide, 'by its zero bytes', true);
  if (isUtf8(bytes)) return plainly(asBuffer(bytes).toString('utf8'), 'utf-8');
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) return damaged;
  const declared = declaredCharset(bytes);
  if (declared) return noted(decodeAs(bytes, declared), declared, 'as the file declares', false);
  const guess = await guessed(bytes);
  return noted(decodeAs(bytes, guess), guess, 'guessed from the bytes', true);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return utf16Mark(bytes);
}

/** UTF-8 with a few broken bytes (a cut file, one pasted line) is still UTF-8. Null when it is something else. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 127) good++;
  }
  if (good < broken * 10) return null;
  const message = `${broken} broken UTF-8 sequences are shown as U+FFFD`;
  return {
    text,
    encoding: 'utf-8',
    warnings: [{ code: 'encoding-damaged', message, span: null }],
  };
}

/** The charset that a web page or XML file names in its first 2 KB; null when none, unknown, or UTF-8 (which it is not). */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = asBuffer(bytes).subarray(0, 2048).toString('latin1');
  if (!/<(?:\?xml|meta|html|!doctype)\b/i.test(head)) return null;
  const label = /(?:charset|encoding)=["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase();
  if (!label || /^utf-?(?:8|16)/.test(label)) return null;
  if (isWindows1252(label)) return 'windows-1252';
  return isKnown(label) ? label : null;
}

async function guessed(bytes: Uint8Array): Promise<string> {
  const { guessCharset } = await import('./charset.js');
  const firstHigh = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, firstHigh - 1024);
  const label = guessCharset(bytes.subarray(from, from + sampleSize))?.toLowerCase();
  if (!label || label.startsWith('utf-') || isWindows1252(label)) return 'windows-1252';
  return isKnown(label) ? label : 'windows-1252';
}

/** Bytes by a charset that is named outside of them (mail, HTTP); an unknown one is taken for UTF-8. */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  return decodeAs(bytes, isWindows1252(label) || isKnown(label) ? label : 'utf-8');
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  return isWindows1252(label) ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
}

function plainly(text: string, encoding: string): Decoded {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return encoding === 'utf-8'
    ? { text: unmarked, encoding, warnings: [] }
    : noted(unmarked, encoding, 'by its byte-order mark', false);
}

function noted(text: string, encoding: string, how: string, isGuess: boolean): Decoded {
  const code = isGuess ? 'encoding-guessed' : 'encoding';
  return {
    text,
    encoding,
    warnings: [{ code, message: `read as ${encoding}, ${how}`, span: null }],
  };
}
