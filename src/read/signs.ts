/** Is the text one whole value? */
export function isJson(text: string): boolean {
  // A page of opening brackets is nested as deep as it is long before the parser sees that none is closed.
  if (!/[\]}]$/.test(text.trimEnd().slice(-1))) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** `<DOC …>`, `<REUTERS …>`, with or without a prolog. */
export function isSgml(start: string): boolean {
  return (
    start[0] === '<' &&
    /^<(?:docs?|reuters|!doctype lewis|\?xml)\b/i.test(start) &&
    /<(?:docs?|reuters)[\s>]/i.test(start)
  );
}

/** Is there any markup? */
export function hasTag(start: string): boolean {
  return start.includes('<');
}

/** Markup of a page in the first 4 KB, or the name and any tag at all. */
export function isHtml(start: string, name: string): boolean {
  if (!hasTag(start)) return false;
  if (/<!doctype html|<html[\s>]|<head[\s>]|<meta\s|<body[\s>]/i.test(start)) return true;
  return /\.x?html?$/.test(name) || /^<(?:p|div|article|section|h1|main)[\s>]/i.test(start);
}

/** Header fields of RFC 822, two of the usual ones before the first empty line. */
export function isMail(start: string): boolean {
  const colon = start.indexOf(':');
  if (colon < 2 || colon > 40) return false;
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  const head = start.slice(0, end);
  if (!/^[A-Za-z-]{2,40}: ?\S/.test(head)) return false;
  const marks = [
    'from',
    'mime-version',
    'message-id',
    'received',
    'return-path',
    'subject',
    'delivered-to',
  ];
  const names = new Set(
    head.split(/\r?\n/).map((line) => line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase()),
  );
  return (
    names.has('from') &&
    marks.filter((mark) => names.has(mark)).length >= 2 &&
    (names.has('mime-version') || names.has('message-id') || names.has('date'))
  );
}

/** Is a message none, but what a browser saved as one? */
export function isWebArchive(start: string, name: string): boolean {
  return (
    name.endsWith('.mht') ||
    name.endsWith('.mhtml') ||
    /^(?:snapshot-content-location:|from:.{0,40}\bsaved by )/im.test(start)
  );
}
