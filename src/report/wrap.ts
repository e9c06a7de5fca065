import { clusterAt } from './cluster.js';
import { displayWidth } from './width.js';

/**
 * Breaks a one-line text into lines of at most `width` cells, at spaces; a longer word is cut where no character is torn.
 * Nothing is lost but the spaces at the breaks. One pass.
 */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    // A mark that begins a word joins the space before it: U+FE0F makes it two cells wide.
    const joined = word.charCodeAt(0) < firstMark ? 1 + wide : displayWidth(` ${word}`);
    if (line !== '' && cells + joined <= width) {
      line += ` ${word}`;
      cells += joined;
      continue;
    }
    if (line !== '') lines.push(line);
    [line, cells] = wide <= width ? [word, wide] : cutInto(lines, word, width);
  }
  lines.push(line);
  return lines;
}

/** Below it no character combines with the one before it. */
const firstMark = 0x300;

/** Cuts a word that is wider than a line: full lines go to `lines`, the rest comes back with its cells. */
function cutInto(lines: string[], word: string, width: number): [string, number] {
  let from = 0;
  let cells = 0;
  for (let at = 0; at < word.length; ) {
    const cluster = clusterAt(word, at);
    if (cells + cluster.cells > width && at > from) {
      lines.push(word.slice(from, at));
      from = at;
      cells = 0;
    }
    cells += cluster.cells;
    at = cluster.end;
  }
  return [word.slice(from), cells];
}

/** Several paragraphs, wrapped one by one. */
export function wrapParagraphs(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrap(line, width));
}
