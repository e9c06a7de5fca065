import type { TreeNode } from './tree-node.js';

/** All descendants with one of the names, in document order. */
export function all(root: TreeNode, ...names: readonly string[]): TreeNode[] {
  const found: TreeNode[] = [];
  walk(root, (node) => {
    if (names.includes(node.localName)) found.push(node);
    return 'inside';
  });
  return found;
}

/** Those that do not stand in one another: articles are read each in full, so that nests of them would cost their depth. */
export function outermost(root: TreeNode, isWanted: (node: TreeNode) => boolean): TreeNode[] {
  const found: TreeNode[] = [];
  walk(root, (node) => {
    if (!isWanted(node)) return 'inside';
    found.push(node);
    return 'past';
  });
  return found;
}

/** The first descendant with one of the names. */
export function first(root: TreeNode | null, ...names: readonly string[]): TreeNode | null {
  let found: TreeNode | null = null;
  if (root === null) return found;
  walk(root, (node) => {
    if (!names.includes(node.localName)) return 'inside';
    found = node;
    return 'stop';
  });
  return found;
}

/** Goes through the descendants in document order, without recursion or a list of what is to come, as the visitor says. */
function walk(root: TreeNode, visit: (node: TreeNode) => 'inside' | 'past' | 'stop'): void {
  let node = root.childNodes[0] ?? null;
  while (node !== null) {
    const next = visit(node);
    if (next === 'stop') return;
    node = (next === 'inside' ? node.childNodes[0] : undefined) ?? following(node, root);
  }
}

/** The node after this one and all in it; null when it is the last under the root. */
export function following(node: TreeNode, root: TreeNode): TreeNode | null {
  for (let at: TreeNode | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
