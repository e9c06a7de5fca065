import { isObject, type Json, textOf } from './json-value.js';

/** Keys under which interfaces put what they answer with; and those under which they put what an article holds, its number beside it. */
const envelopes = 'response data result content article story post item doc document hits'.split(
  ' ',
);
const inner = ['fields', 'attributes', '_source'];

/** Envelopes in envelopes are opened this deep. */
const deepest = 3;

/** What lies in the envelopes of an answer, from the outside in. */
export function* opened(value: Json, depth = 1): Generator<Json> {
  for (const key of envelopes) {
    const inside = value[key];
    if (!isObject(inside)) continue;
    yield inside;
    if (depth < deepest) yield* opened(inside, depth + 1);
  }
}

/** An article whose fields lie in an object of it (the Guardian, JSON:API, Elasticsearch) with them beside the others. */
export function flattened(value: Json): Json {
  const holder = inner.map((key) => value[key]).find(isObject);
  const entries = Object.entries(holder === undefined ? value : { ...value, ...holder });
  return Object.fromEntries(entries.map(([key, held]) => [key, onlyValue(held)]));
}

/** `[{"value": "Pier shut"}]` of Drupal → the value, as the site would show it. */
function onlyValue(held: unknown): unknown {
  const first: unknown = Array.isArray(held) ? held[0] : null;
  return isObject(first) && 'value' in first ? (first.processed ?? first.value) : held;
}

/** The kinds of element that are text of the story, and what they are in HTML. */
const tags: ReadonlyMap<unknown, string> = new Map([
  ['text', 'p'],
  ['header', 'h2'],
  ['quote', 'blockquote'],
]);

/** The text of a story that is a list of elements (Arc: `content_elements`), as HTML; null when it is none. */
export function elementsHtml(elements: unknown): string | null {
  if (!Array.isArray(elements)) return null;
  const parts = elements.filter(isObject).flatMap((element) => {
    const tag = tags.get(element.type);
    const content = textOf(element.content) ?? elementsHtml(element.content_elements);
    if (element.type === 'list') return [elementsHtml(element.items) ?? ''];
    return tag === undefined || content === null ? [] : [`<${tag}>${content}</${tag}>`];
  });
  return parts.length > 0 ? parts.join('\n') : null;
}
