import type { DomNode } from '../html/dom-node.js';
import { parseMarkup, parsePieces } from '../html/parse-markup.js';

/** An element or text of a parsed document. Element names are local (no prefix) and in lower case. */
export interface TreeNode extends DomNode {
  childNodes: readonly TreeNode[];
  readonly attributes: ReadonlyMap<string, string>;
  nextSibling: TreeNode | null;
  parentNode: TreeNode | null;
}

/** Deeper elements are put into the one at this depth. */
const deepest = 500;

const none: ReadonlyMap<string, string> = new Map();
const noChildren: readonly TreeNode[] = [];

/** XML, SGML or a piece of HTML → a tree. No document type, no external reference and no entity beyond the five is ever followed. */
export function parseTree(text: string, xmlMode: boolean): TreeNode {
  const root = makeNode(1, '#root', '', none);
  const open = [root];
  parseMarkup(
    text,
    {
      open: (name, attributes) => openNode(open, elementOf(localName(name), attributes)),
      text: (data) => addNode(open, makeNode(3, '', data, none)),
      close() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode, recognizeCDATA: true },
  );
  return root;
}

/**
 * The elements with one of the names that do not stand in one another, as trees of their own: what is around them is passed over, and each
 * is let go before the next one. Of a document of many articles the whole tree takes some 300 bytes a tag.
 */
export function* subtrees(
  text: string,
  xmlMode: boolean,
  names: readonly string[],
): Generator<TreeNode> {
  /** The element under way, and those open in it. */
  const open: TreeNode[] = [];
  let done: TreeNode[] = [];
  const pieces = parsePieces(
    text,
    {
      open(tag, attributes) {
        const name = localName(tag);
        if (open.length > 0) openNode(open, elementOf(name, attributes));
        else if (names.includes(name)) open.push(elementOf(name, attributes));
      },
      text(data) {
        if (open.length > 0) addNode(open, makeNode(3, '', data, none));
      },
      close() {
        if (open.length === 1) done.push(open[0]!);
        open.pop();
      },
    },
    { xmlMode, recognizeCDATA: true },
  );
  for (let piece = pieces.next(); ; piece = pieces.next()) {
    const ready = done;
    done = [];
    yield* ready;
    if (piece.done) break;
  }
  // Reading has stopped inside of it.
  if (open.length > 0) yield open[0]!;
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>): TreeNode {
  return makeNode(1, name, '', attributesOf(attributes));
}

function openNode(open: TreeNode[], node: TreeNode): void {
  addNode(open, node);
  open.push(node);
}

/** Puts a node into the innermost of the open ones. */
function addNode(open: readonly TreeNode[], node: TreeNode): void {
  const parent = open[Math.min(open.length, deepest) - 1]!;
  const last = parent.childNodes.at(-1);
  if (last) last.nextSibling = node;
  node.parentNode = parent;
  if (parent.childNodes === noChildren) parent.childNodes = [node];
  else (parent.childNodes as TreeNode[]).push(node);
}

/** Documents may have millions: nodes share all that they can. */
function makeNode(
  nodeType: 1 | 3,
  localName: string,
  textContent: string,
  attributes: ReadonlyMap<string, string>,
): TreeNode {
  return {
    nodeType,
    localName,
    textContent,
    attributes,
    childNodes: noChildren,
    nextSibling: null,
    parentNode: null,
    getAttribute,
  };
}

function getAttribute(this: TreeNode, key: string): string | null {
  return this.attributes.get(key) ?? null;
}

function attributesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(given);
  if (entries.length === 0) return none;
  return new Map(entries.map(([key, value]) => [localName(key), value]));
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}
