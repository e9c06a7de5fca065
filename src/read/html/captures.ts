/** Characters of a text at most, and how many are collected at a time. */
const mostText = 400;
const mostOpen = 8;

/** A text being collected while its element is open. */
interface Capture {
  readonly tag: string;
  readonly level: number;
  readonly done: (text: string) => void;
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
): void {
  if (captures.open.length < mostOpen) captures.open.push({ tag, level, done, text: '' });
}

/** Scripts are data: they are collected in full. */
export function addToCaptures({ open }: Captures, text: string): void {
  for (const each of open)
    if (each.text.length < mostText || each.tag === 'script') each.text += text;
}

/** The element at this level is closed. */
export function endCaptures(captures: Captures, level: number): void {
  const { open } = captures;
  if (!open.some((each) => each.level === level)) return;
  for (const each of open)
    if (each.level === level) each.done(each.text.replace(/\s+/g, ' ').trim());
  captures.open = open.filter((each) => each.level !== level);
}
