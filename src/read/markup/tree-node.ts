import type { DomNode } from '../html/dom-node.js';

/** An element or text of a parsed document. Element names are local (no prefix) and in lower case. */
export interface TreeNode extends DomNode {
  childNodes: readonly TreeNode[];
  readonly attributes: ReadonlyMap<string, string>;
  nextSibling: TreeNode | null;
  parentNode: TreeNode | null;
}

/** Deeper elements are put into the one at this depth. */
const deepest = 500;

export const none: ReadonlyMap<string, string> = new Map();

const noChildren: readonly TreeNode[] = [];

export function elementOf(name: string, attributes: Readonly<Record<string, string>>): TreeNode {
  return makeNode(1, name, '', attributesOf(attributes));
}

export function openNode(open: TreeNode[], node: TreeNode): void {
  addNode(open, node);
  open.push(node);
}

/** Puts a node into the innermost of the open ones. */
export function addNode(open: readonly TreeNode[], node: TreeNode): void {
  const parent = open[Math.min(open.length, deepest) - 1]!;
  const last = parent.childNodes.at(-1);
  if (last) last.nextSibling = node;
  node.parentNode = parent;
  if (parent.childNodes === noChildren) parent.childNodes = [node];
  else (parent.childNodes as TreeNode[]).push(node);
}

/** Documents may have millions: nodes share all that they can. */
export function makeNode(
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

export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}
