import { type LdNode, list } from './ld-node.js';
import { lettersOf } from './letters.js';
import { type Found, plainText } from './meta.js';
import { storyInState } from './page-state.js';

export interface JsonLd {
  /** The first node that is an article, null when there is none. */
  readonly article: LdNode | null;
  /** Without one, the first node with an author that is the page, a recipe, a review. */
  readonly authored: LdNode | null;
  /** Without an article, the story in the data for the page's own scripts. */
  readonly state: LdNode | null;
  /** Without an article, the event that the page is about: its day is none of a publication. */
  readonly event: LdNode | null;
  readonly byId: ReadonlyMap<string, LdNode>;
}

const articleType = /(?:Article|BlogPosting|Posting|Report|Reportage)$/;
const authoredType = /(?:WebPage|Recipe|Review|VideoObject|CreativeWork)$/;
/** Keys that lead to more nodes. */
const links = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'author'];
/** Pages with more nodes than this are lists of links. */
const mostNodes = 2000;

/**
 * Finds the article in the JSON-LD scripts of a page, of several the one whose headline is among the `titles` of the page: others are teasers. Broken
 * scripts are repaired where that is easy, else passed over.
 */
export function readJsonLd(
  scripts: readonly string[],
  titles: readonly string[],
  states: readonly string[],
): JsonLd {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const pending: unknown[] = scripts.map(parseLenient).reverse();
  while (pending.length > 0 && nodes.length < mostNodes) {
    const value = pending.pop();
    if (Array.isArray(value))
      for (const item of value.slice(0, mostNodes).reverse()) pending.push(item);
    else if (typeof value === 'object' && value !== null) {
      const node = value as LdNode;
      nodes.push(node);
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
      for (const key of links) if (node[key]) pending.push(node[key]);
    }
  }
  const articles = nodes.filter((node) => hasType(node, articleType));
  const told = articles.length > 1 ? titles.map(lettersOf).join('\n') : '';
  const own = articles.find(({ headline }) => {
    const letters = typeof headline === 'string' ? lettersOf(headline) : '';
    return letters !== '' && told.includes(letters);
  });
  const article = own ?? articles[0] ?? null;
  const authored = article ?? nodes.find((node) => node.author && hasType(node, authoredType));
  const state = article === null ? storyInState(states, titles) : null;
  const event =
    article === null ? nodes.find((node) => node.startDate && hasType(node, /Event$/)) : null;
  return { article, authored: authored ?? null, state, event: event ?? null, byId };
}

/** Does the page call itself a news story? */
export function isNews({ article }: JsonLd): boolean {
  return article !== null && hasType(article, /News(?:Article|Report)?$|Reportage/);
}

function hasType(node: LdNode, pattern: RegExp): boolean {
  return list(node['@type']).some(
    (type) => typeof type === 'string' && pattern.test(type.slice(-40)),
  );
}

/** Comments, CDATA marks, a trailing semicolon and raw control characters are no reason to give up. */
function parseLenient(script: string): unknown {
  const from = script.search(/[{[]/);
  const to = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  if (from < 0 || to < from) return null;
  const json = script.slice(from, to + 1);
  try {
    return JSON.parse(json);
  } catch {}
  try {
    return JSON.parse(mended(json));
  } catch {
    return toldIn(json);
  }
}

/** Of an article whose JSON is beyond repair (a quotation mark in its headline) the dates and the author, where it names one of each. */
function toldIn(json: string): LdNode | null {
  const [, type] =
    /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{0,20}Article|BlogPosting)"/.exec(json) ?? [];
  const datePublished = only(json, /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/g);
  if (type === undefined) return null;
  const author = only(
    json,
    /"author"\s{0,9}:[\s[{]{1,60}(?:"@type"\s{0,9}:\s{0,9}"Person"\s{0,9},\s{0,60})?"name"\s{0,9}:\s{0,9}"([^"]{3,60})"/g,
  );
  return { '@type': type, ...(datePublished && { datePublished }), ...(author && { author }) };
}

function only(json: string, pattern: RegExp): string | null {
  const found = new Set<string>();
  for (const [, value] of json.slice(0, longestTold).matchAll(pattern)) found.add(value!);
  const [value = null] = found;
  return found.size === 1 ? value : null;
}

const longestTold = 100_000;

/** Raw control characters, the comma behind the last value, quotation marks written as entities. */
function mended(json: string): string {
  return json
    .replaceAll('&quot;', '"')
    .replace(/[\0-\x1f]/g, ' ')
    .replace(/, {0,20}(?=[}\]])/g, '');
}

/** A name however it is wrapped: "A", {name: "A"}, {name: {name: "A"}}, {"@id": …}. */
export function ldName(value: unknown, byId: ReadonlyMap<string, LdNode>): string | null {
  let node: unknown = value;
  for (let depth = 0; depth < 6; depth++) {
    if (typeof node === 'string') return node;
    if (Array.isArray(node)) {
      node = node[0];
      continue;
    }
    if (typeof node !== 'object' || node === null) return null;
    const { name, givenName, familyName, firstName, lastName, '@id': id } = node as LdNode;
    if (name !== undefined && name !== null) node = name;
    else if (givenName && familyName) return `${givenName} ${familyName}`;
    else if (firstName && lastName) return `${firstName} ${lastName}`;
    else if (typeof id === 'string' && byId.has(id) && byId.get(id) !== node) node = byId.get(id);
    else return null;
  }
  return null;
}

/** What the article's object says under a key, as text. */
export function fromLd({ article, byId }: JsonLd, key: string): Found | null {
  if (article === null) return null;
  const name = ldName(list(article[key])[0], byId);
  const value = name === null ? '' : plainText(name);
  return value === '' ? null : { value, from: `json-ld:${key}` };
}
