import type { Column } from './sheet.js';
import { displayWidth } from './width.js';

const gap = 2;
/** A column of short values is never wider than this, one of prose never narrower than that. */
const widestValue = 28;
const narrowestProse = 20;
const narrowestValue = 8;
const longestWhole = 20;
const widestLook = 400;

/**
 * Cells for each column so that the table fits: short values get what they need, prose shares the rest; when that is not
 * enough the short columns give way. Null when even then there is no room.
 */
export function columnWidths(
  columns: readonly Column[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const room = width - gap * (columns.length - 1);
  const headWidths = heads.map(displayWidth);
  const natural = columns.map((_, at) => naturalWidth(rows, at, headWidths[at]!));
  const wanted = natural.map((cells, at) =>
    columns[at]!.prose ? cells : Math.min(cells, widestValue),
  );
  if (sum(wanted) <= room) return wanted;
  const least = (shortestNames: boolean) =>
    wanted.map((cells, at) => {
      const { prose, tint } = columns[at]!;
      const whole = tint === 'name' && !shortestNames ? longestWhole : longestWord(rows, at);
      return Math.min(cells, Math.max(headWidths[at]!, prose ? narrowestProse : whole));
    });
  // Names stay on one line where there is room for that.
  const widths = [least(false), least(true)].find((cells) => sum(cells) <= room);
  if (widths === undefined) return null;
  const isProse = (at: number) => columns[at]!.prose === true;
  // Prose first, up to half of the page; then the values get their due; then prose the rest.
  grow(widths, halfAtMost(wanted, width), room, isProse);
  grow(widths, wanted, room, (at) => !isProse(at));
  grow(widths, wanted, room, isProse);
  return widths;
}

function halfAtMost(wanted: readonly number[], width: number): number[] {
  return wanted.map((cells) => Math.min(cells, Math.floor(width / 2)));
}

/** Gives free room to the columns that are below what they want, evenly. */
function grow(
  widths: number[],
  wanted: readonly number[],
  room: number,
  may: (at: number) => boolean,
): void {
  for (;;) {
    const short = widths.flatMap((cells, at) => (may(at) && cells < wanted[at]! ? [at] : []));
    const free = room - sum(widths);
    if (short.length === 0 || free <= 0) return;
    const each = Math.max(1, Math.floor(free / short.length));
    for (const at of short.slice(0, free)) widths[at] = Math.min(wanted[at]!, widths[at]! + each);
  }
}

/** The widest cell, as far as it matters for a screen. */
function naturalWidth(rows: readonly (readonly string[])[], at: number, head: number): number {
  let most = head;
  for (const row of rows) most = Math.max(most, displayWidth(row[at]!.slice(0, widestLook)));
  return most;
}

/** Short values are broken between words, not inside, unless a word is very long. */
function longestWord(rows: readonly (readonly string[])[], at: number): number {
  let most = narrowestValue;
  for (const row of rows) {
    for (const word of row[at]!.slice(0, widestLook).split(' ')) {
      if (word.length > most / 2) most = Math.max(most, displayWidth(word));
    }
  }
  return Math.min(most, longestWhole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
