import { asBuffer } from './buffer.js';

/**
 * The characters of bytes 0x80–0x9F. Own table, because Node 20 decodes them as control characters
 * (nodejs/node#56542), so that curly quotation marks and dashes would vanish.
 */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Every label that the web reads as windows-1252. */
const labels = new Set([
  'windows-1252',
  'cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'ascii',
  'us-ascii',
]);

/** Is this one of its names? */
export function isWindows1252(label: string): boolean {
  return labels.has(label.toLowerCase());
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const text = asBuffer(bytes).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (character) => high[character.charCodeAt(0) - 0x80]!);
}
