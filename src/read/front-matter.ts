import { type FrontMatter, readTomlFrontMatter } from './toml-front-matter.js';

/** Front matter is read up to this size; more is text. */
const largest = 65_536;

/**
 * The block between two `---` lines at the start (or two `+++` lines, of TOML): only `key: value`, `key: [a, b]` and lists of `- item`. Own strict subset, because
 * full YAML readers evaluate, expand or hang on hostile input; `---js` and the like is passed over. Null when there is none; what is no such line is passed over.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^---(\w{0,12})[^\S\n]{0,9}\r?\n/.exec(text.slice(0, 40));
  if (!opening) return readTomlFrontMatter(text, largest);
  const fields = new Map<string, string | string[]>();
  let key: string | null = null;
  let at = opening[0].length;
  while (at < text.length && at < largest) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    at = end + 1;
    if (line === '---' || line === '...') {
      const isForeign = opening[1] !== '' && opening[1] !== 'yaml';
      return { fields: isForeign ? new Map() : fields, end: Math.min(at, text.length) };
    }
    key = readLine(line, key, fields);
  }
  return null;
}

function readLine(
  line: string,
  key: string | null,
  fields: Map<string, string | string[]>,
): string | null {
  const item = line.trimStart();
  if (item.startsWith('- ') && key !== null) {
    const known = fields.get(key);
    const list = Array.isArray(known) ? known : [];
    list.push(unquoted(nameIn(item.slice(2))));
    fields.set(key, list);
    return key;
  }
  if (line[0] === ' ' && key !== null && item !== '') {
    carryOn(item, key, fields);
    return key;
  }
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim().toLowerCase();
  if (colon < 1 || line[0] === ' ' || !/^[\w .-]{1,40}$/.test(name)) return key;
  const value = line.slice(colon + 1).trim();
  if (value.startsWith('[') && value.endsWith(']'))
    fields.set(
      name,
      value
        .slice(1, -1)
        .split(',')
        .map(unquoted)
        .filter((part) => part !== ''),
    );
  else if (/^[>|][+-]?$/.test(value)) fields.set(name, '');
  else if (value !== '') fields.set(name, unquoted(value));
  return name;
}

/** An indented line: more of a value that runs over several lines, or the name in `author:` with fields of its own. */
function carryOn(item: string, key: string, fields: Map<string, string | string[]>): void {
  const known = fields.get(key);
  if (typeof known === 'string') fields.set(key, `${known} ${item}`.trim());
  else if (known === undefined && item !== nameIn(item)) fields.set(key, [unquoted(nameIn(item))]);
}

/** `name: Ida Moss` → its value; anything else as it is. */
function nameIn(item: string): string {
  return item.startsWith('name:') ? item.slice(5) : item;
}

function unquoted(value: string): string {
  const bare = value.trim();
  const mark = bare[0];
  const isQuoted = bare.length > 1 && (mark === '"' || mark === "'") && bare.endsWith(mark);
  if (isQuoted) return bare.slice(1, -1).replace(/\\"/g, '"').replace(/''/g, "'");
  const comment = mark === '"' || mark === "'" ? -1 : bare.indexOf(' #');
  return comment < 0 ? bare : bare.slice(0, comment).trimEnd();
}
