/** Characters of a text at most, and how many are collected at a time. */
const mostText = 400;
const mostOpen = 8;

/** A text being collected while its element is open. */
interface Capture {
  readonly tag: string;
  readonly level: number;
  readonly done: (text: string) => void;
  /** A mark stands where an element begins or ends: what stands in elements of their own are words of their own. */
  readonly inPieces: boolean;
  text: string;
}

/** The texts being collected of the elements that are open. */
export interface Captures {
  open: Capture[];
}

/** Collects the text of the element that has just been opened at this level; `done` gets it on one line. */
export function capture(
  captures: Captures,
  tag: string,
  level: number,
  done: (text: string) => void,
  inPieces = false,
): void {
  if (captures.open.length < mostOpen) captures.open.push({ tag, level, done, inPieces, text: '' });
}

/** An element begins or ends. */
export function divideCaptures({ open }: Captures, tag: string): void {
  const mark = phrasing.has(tag) ? joint : '\n';
  for (const each of open)
    if (each.inPieces && each.text !== '' && each.text.length < mostText)
      each.text += each.text.endsWith(mark) ? '' : mark;
}

/** Elements within a line. */
const phrasing = new Set('a abbr b bdi em font i mark small span strong sup time u'.split(' '));
const joint = '\u2063';

/** A name or date that was glued to what stands behind it ("Ann LeeFollow", "Posted onMay 4, 2021Share") is a line of its own; "4th" is a word. */
const glued = /(?<=\p{Ll}|[.!?])\u2063(?=\p{Lu})|(?<=\p{L})\u2063(?=\d)|(?<=\d)\u2063(?=\p{Lu})/gu;

/** The lines of a text in pieces. */
function linesOf(text: string): string {
  return text
    .replace(glued, '\n')
    .replaceAll(joint, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Scripts are data: they are collected in full. Of what is dropped at a level, a style in a heading, nothing belongs to the elements around it. */
export function addToCaptures({ open }: Captures, text: string, dropLevel: number): void {
  for (const each of open)
    if (each.level >= dropLevel && (each.text.length < mostText || each.tag === 'script'))
      each.text += text;
}

/** On one line or, in pieces, on lines; scripts are read by others. */
function textOf({ tag, text, inPieces }: Capture): string {
  if (inPieces) return linesOf(text);
  return tag === 'script' ? text.trim() : text.replace(/\s+/g, ' ').trim();
}

/** The element at this level is closed. */
export function endCaptures(captures: Captures, level: number): void {
  const { open } = captures;
  if (!open.some((each) => each.level === level)) return;
  for (const each of open) if (each.level === level) each.done(textOf(each));
  captures.open = open.filter((each) => each.level !== level);
}
