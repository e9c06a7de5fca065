import { stateKeys } from '../../words/record-keys.js';
import { assignedStates } from './assigned-state.js';
import { flightRows, isFlight } from './flight.js';
import { type LdNode, list } from './ld-node.js';
import { lettersOf } from './letters.js';

/** Larger states are those of whole sites. */
const mostCharacters = 2_000_000;
const mostNodes = 20_000;
const mostAuthors = 20;

const headlineKeys = stateKeys.headline.split(' ');
const dateKeys = stateKeys.date.split(' ');
const authorKeys = stateKeys.author.split(' ');

/**
 * The story in the data that a page carries for its own scripts (Next.js, Arc, Parse.ly), as an article of JSON-LD: the object whose headline is one of the `titles` of
 * the page and which has a date. They are read as JSON and nothing else. Null where there is none.
 */
export function storyInState(scripts: readonly string[], titles: readonly string[]): LdNode | null {
  const known = new Set(titles.map(lettersOf));
  known.delete('');
  const pending = [...scripts.flatMap(parse), ...flightRows(scripts)];
  // The list grows while it is read: what lies less deep comes first.
  for (const value of pending) {
    if (typeof value !== 'object' || value === null) continue;
    const story = Array.isArray(value) ? null : storyOf(value as LdNode, known);
    if (story !== null) return withReferences(story, pending);
    for (const each of Object.values(value)) if (pending.length < mostNodes) pending.push(each);
  }
  return null;
}

function parse(script: string): readonly unknown[] {
  if (script.length > mostCharacters || isFlight(script)) return [];
  try {
    return /^[{[]/.test(script) ? [JSON.parse(script)] : assignedStates(script);
  } catch {
    return [];
  }
}

function storyOf(node: LdNode, titles: ReadonlySet<string>): LdNode | null {
  const title = firstOf(node, headlineKeys);
  const headline = typeof title === 'string' ? title : (title as LdNode | undefined)?.basic;
  if (typeof headline !== 'string' || !titles.has(lettersOf(headline))) return null;
  const datePublished = firstOf(node, dateKeys);
  if (typeof datePublished !== 'string') return null;
  const by = firstOf(node, authorKeys);
  const author = (by as LdNode | undefined)?.by ?? by;
  return { datePublished, ...(author ? { author } : {}) };
}

/** Stores of GraphQL keep each object under its name: `{"__ref": "Author:7"}` leads to that. */
function withReferences(story: LdNode, nodes: readonly unknown[]): LdNode {
  const author = list(story.author)
    .slice(0, mostAuthors)
    .map((each) => {
      const { __ref: name } = (typeof each === 'object' ? each : {}) as LdNode;
      if (typeof name !== 'string') return each;
      const store = nodes.find(
        (node) => typeof node === 'object' && node && Object.hasOwn(node, name),
      );
      return (store as LdNode | undefined)?.[name];
    });
  return author.length > 0 ? { ...story, author } : story;
}

function firstOf(node: LdNode, keys: readonly string[]): unknown {
  for (const key of keys) if (node[key]) return node[key];
  return undefined;
}
