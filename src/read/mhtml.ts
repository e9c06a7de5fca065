import { bytesOf, leaves, type Part, splitPart, typeOf } from './mail-parts.js';

/** The page of a web archive in one file (MHTML, RFC 2557): a message whose first part is the page, the others its pictures. */
export interface ArchivedPage {
  readonly bytes: Buffer;
  readonly url: string | null;
}

/** Null when no part is a page. */
export function archivedPage(file: Buffer): ArchivedPage | null {
  const message = splitPart(file.toString('latin1'));
  const page = leaves(message).find((part) => /html$/.test(typeOf(part)));
  if (page === undefined) return null;
  return { bytes: bytesOf(page), url: urlOf(message, page) };
}

/** Where it was saved from: Chrome says so of the whole file, others of the part. */
function urlOf(message: Part, page: Part): string | null {
  const told =
    message.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return told !== undefined && /^https?:/i.test(told) ? told : null;
}
