/** The named character entities that people type or that converters leave in Markdown. HTML and XML have all of them decoded by their parser. */
const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    copy: '©',
    euro: '€',
    pound: '£',
  }),
);

/** `&amp;`, `&#8217;`, `&#x201c;` → its character and the place after it; null for a bare sign or an unknown name. */
export function entityAt(text: string, at: number): { plain: string; end: number } | null {
  const [whole, number, hex, name] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/i.exec(text.slice(at, at + 11)) ?? [];
  if (whole === undefined) return null;
  const plain = name === undefined ? character(number, hex) : named.get(name);
  return plain === undefined ? null : { plain, end: at + whole.length };
}

function character(number: string | undefined, hex: string | undefined): string | undefined {
  const code = number === undefined ? Number.parseInt(hex!, 16) : Number(number);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
