export interface FrontMatter {
  /** Keys in lower case; lists stay lists. */
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  /** Where the document begins. */
  readonly end: number;
}

/** Tables of static site generators whose fields are the page's own. */
const pageTables = new Set(['extra', 'params', 'taxonomies']);

/**
 * The block between two `+++` lines at the start (Hugo, Zola): `key = "value"`, bare dates and numbers, lists. Own strict subset, as for
 * `---`; tables but the page's own, and what is no such line, are passed over. Null when there is none, or no end of it before `largest`.
 */
export function readTomlFrontMatter(text: string, largest: number): FrontMatter | null {
  const opening = /^\+\+\+[^\S\n]{0,9}\r?\n/.exec(text.slice(0, 40));
  if (!opening) return null;
  const fields = new Map<string, string | readonly string[]>();
  let isRead = true;
  let open: { key: string; value: string; end: string } | null = null;
  for (let at = opening[0].length; at < text.length && at < largest; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trim();
    at = end + 1;
    if (open !== null) {
      open.value += `\n${line}`;
      if (!line.endsWith(open.end)) continue;
      keep(fields, open.key, open.value);
      open = null;
    } else if (line === '+++') return { fields, end: Math.min(at, text.length) };
    else if (line.startsWith('[')) isRead = pageTables.has(line.slice(1, -1).trim());
    else if (isRead) {
      const field = /^["']?([\w-]{1,40})["']?\s{0,9}=\s{0,9}(\S.*)$/.exec(line);
      if (field === null) continue;
      const [, key, value] = field as unknown as [string, string, string];
      const closing = closingOf(value);
      if (closing === null) keep(fields, key, value);
      else open = { key, value, end: closing };
    }
  }
  return null;
}

/** What ends a value that goes on over several lines; null when it ends on its own. */
function closingOf(value: string): string | null {
  if (value.startsWith('[')) return value.endsWith(']') ? null : ']';
  const mark = value.slice(0, 3);
  if (mark !== '"""' && mark !== "'''") return null;
  return value.length >= 6 && value.endsWith(mark) ? null : mark;
}

function keep(fields: Map<string, string | readonly string[]>, key: string, raw: string): void {
  const name = key.toLowerCase();
  if (fields.has(name)) return;
  const value = raw.startsWith('[') ? items(raw) : unquoted(raw);
  if (value.length > 0) fields.set(name, value);
}

/** The strings of `["a", 'b, c']`, or its bare items. */
function items(list: string): string[] {
  const inner = list.slice(1, -1);
  const strings: string[] = [];
  for (let at = 0; at < inner.length; at++) {
    const mark = inner[at]!;
    if (mark !== '"' && mark !== "'") continue;
    const end = stringEnd(inner, at + 1, mark);
    strings.push(contentOf(inner.slice(at + 1, end), mark));
    at = end;
  }
  const found = strings.length > 0 ? strings : inner.split(',').map((item) => item.trim());
  return found.filter((item) => item !== '');
}

function unquoted(raw: string): string {
  for (const mark of ['"""', "'''", '"', "'"]) {
    if (!raw.startsWith(mark)) continue;
    return contentOf(raw.slice(mark.length, stringEnd(raw, mark.length, mark)), mark).trim();
  }
  // A comment may follow a bare value.
  const comment = raw.indexOf(' #');
  return (comment < 0 ? raw : raw.slice(0, comment)).trim();
}

/** Where the string ends that begins at `from`: an escaped mark does not end it, the end of the text does. */
function stringEnd(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && mark[0] === '"') at++;
    else if (text.startsWith(mark, at)) return at;
  }
  return text.length;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Strings between single marks have no escapes. */
function contentOf(text: string, mark: string): string {
  if (mark[0] !== '"') return text;
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_all, code?: string, sign?: string) =>
    code === undefined ? (escapes[sign!] ?? sign!) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
