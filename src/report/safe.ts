/**
 * What must not reach a terminal, a spreadsheet or a Markdown page as it is: C0 but newline and tab, DEL, C1, lone
 * surrogates, bidi overrides and isolates, line separators, invisible joiners and tag characters. The marks that right-to-left
 * text needs (LRM, RLM, ALM) and the joiners of emoji and Indic scripts (ZWJ, ZWNJ) stay.
 */
const unsafe =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
const anyUnsafe = new RegExp(unsafe.source, 'u');

/**
 * Article text made safe to print: each character with power over a terminal becomes a visible stand-in, one by one, so that
 * nothing can assemble anew. CRLF is an ordinary line end. The same text without such characters comes back unchanged.
 */
export function safe(text: string): string {
  if (!anyUnsafe.test(text)) return text;
  return text.replaceAll('\r\n', '\n').replace(unsafe, standIn);
}

/** Controls as their control picture (ESC → ␛), the rest as `\u202e`. */
function standIn(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 32) return String.fromCharCode(0x2400 + code);
  if (code === 127) return '\u2421';
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** For one line: safe, and every run of white space is one space. */
export function oneLine(text: string): string {
  return collapse(safe(text));
}

/** Runs of space, tab and line breaks → one space; none at the edges. A scan, for runs of 100,000 spaces too. */
function collapse(text: string): string {
  if (!/^\s|\s$|[^\S ]|\s\s/.test(text)) return text;
  return text.split(/\s+/).filter(Boolean).join(' ');
}
