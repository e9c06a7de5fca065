import { clusterAt, isSingle } from './cluster.js';

const printableAscii = /^[ -~]*$/;

/**
 * Terminal cells of a text without line breaks. An own table instead of string-width: that one hands the text to Intl.Segmenter, whose
 * cost grows with the square of the length; this is one pass.
 */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let cells = 0;
  for (let at = 0; at < text.length; ) {
    if (isSingle(text, at)) {
      cells++;
      at++;
      continue;
    }
    const cluster = clusterAt(text, at);
    cells += cluster.cells;
    at = cluster.end;
  }
  return cells;
}

/** Spaces added at the end up to `width` cells. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Cells of the widest of some texts, 0 of none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
