import { parseMarkup, parsePieces } from '../html/parse-markup.js';
import {
  addNode,
  elementOf,
  localName,
  makeNode,
  none,
  openNode,
  type TreeNode,
} from './tree-node.js';

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
