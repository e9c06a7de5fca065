import { decodeBytes } from './decode.js';

/** Quoted-printable → bytes as latin1. */
export function decodeQuoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

/** `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047) in a header → text. */
export function decodeWords(header: string): string {
  const joined = header.split('?= =?').join('?==?');
  return joined.replace(
    /=\?([\w-]+)\?([BbQq])\?([^?]*)\?=/g,
    (_match, charset: string, kind: string, data: string) => {
      const isBase64 = kind.toLowerCase() === 'b';
      const bytes = isBase64
        ? Buffer.from(data, 'base64')
        : Buffer.from(decodeQuoted(data.replace(/_/g, ' ')), 'latin1');
      return decodeBytes(bytes, charset);
    },
  );
}
