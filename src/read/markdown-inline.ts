import { entityAt } from './character-entities.js';

/** A link's text may be so long, and its address. */
const longestText = 400;
const longestAddress = 1000;
const longestTag = 300;

/**
 * Marks inside a paragraph are dropped: links keep their text, pictures and notes' numbers go, emphasis and code lose their signs, HTML its tags.
 * One pass; links do not stand in links, so that the text of one is read on in the same loop.
 */
export function plainInline(text: string): string {
  let out = '';
  // All before it is in `out`: text is taken over in stretches, not sign by sign.
  let taken = 0;
  let link: Link | null = null;
  for (let at = 0; at < text.length; ) {
    if (link !== null && at === link.textEnd) {
      out += text.slice(taken, at);
      taken = at = link.end;
      link = null;
      continue;
    }
    if (!mayMark(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const opened: Link | null = text[at] === '[' && link === null ? linkAt(text, at) : null;
    const mark = opened === null ? markAt(text, at) : { plain: '', end: at + 1 };
    if (opened !== null) link = opened;
    if (mark === null) {
      at++;
      continue;
    }
    out += text.slice(taken, at) + mark.plain;
    taken = at = mark.end;
  }
  return out + text.slice(taken);
}

/** ``! & * < [ \ _ ` ~``: no other character begins a mark. */
function mayMark(code: number): boolean {
  return (
    code === 33 ||
    code === 38 ||
    code === 42 ||
    code === 60 ||
    (code >= 91 && code <= 96 && code !== 93 && code !== 94) ||
    code === 126
  );
}

/** What a mark stands for as plain text, and the place after it. */
interface Mark {
  readonly plain: string;
  readonly end: number;
}

/** Null where the character is one of the text. */
function markAt(text: string, at: number): Mark | null {
  const character = text[at]!;
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)))
    return { plain: text.charAt(at + 1), end: at + 2 };
  if (character === '!' && text[at + 1] === '[') {
    const picture = linkAt(text, at + 1);
    return picture && { plain: '', end: picture.end };
  }
  if (character === '[' && text[at + 1] === '^') return noteAt(text, at);
  if (character === '<') return tagAt(text, at);
  if (character === '&') return entityAt(text, at);
  return isSign(text, at) ? { plain: '', end: at + 1 } : null;
}

interface Link {
  readonly textEnd: number;
  readonly end: number;
}

/** `[text](address)` or `[text][name]`: nothing longer than a line or two. */
function linkAt(text: string, at: number): Link | null {
  const textEnd = closing(text, at, longestText);
  if (textEnd === null || (text[textEnd + 1] !== '(' && text[textEnd + 1] !== '[')) return null;
  const end = closing(text, textEnd + 1, longestAddress);
  return end === null ? null : { textEnd, end: end + 1 };
}

/** Where the bracket at a place is closed; others of its kind may stand inside. */
function closing(text: string, at: number, most: number): number | null {
  const open = text[at]!;
  const close = open === '(' ? ')' : ']';
  const stop = Math.min(text.length, at + most);
  if (!text.slice(at, stop).includes(close)) return null;
  let depth = 0;
  for (let index = at; index < stop; index++)
    if (text[index] === '\\') index++;
    else if (text[index] === open) depth++;
    else if (text[index] === close && --depth === 0) return index;
  return null;
}

/** `[^1]`, the number of a note. */
function noteAt(text: string, at: number): Mark | null {
  const note = /^\[\^[\w-]{1,40}\]:?/.exec(text.slice(at, at + 44));
  return note && { plain: '', end: at + note[0].length };
}

/** `<br>`, `</em>`, `<!-- more -->` go, `<https://…>` keeps its address; null for a bare sign. */
function tagAt(text: string, at: number): Mark | null {
  const piece = text.slice(at, at + longestTag);
  const address = /^<((?:https?:\/\/|[\w.+-]{1,64}@)[^\s<>]+)>/i.exec(piece);
  if (address) return { plain: address[1]!, end: at + address[0].length };
  const tag = /^<[a-z/!][^>]*>/i.exec(piece);
  return tag && { plain: /^<br\b/i.test(piece) ? '\n' : '', end: at + tag[0].length };
}

/** A sign of emphasis, deletion or code: doubled, or at the edge of a word. */
function isSign(text: string, at: number): boolean {
  const character = text[at]!;
  if (!'`*_~'.includes(character)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (character === '~') return before === '~' || after === '~';
  if (before === ' ' && after === ' ') return false;
  return character !== '_' || !isWord(before) || !isWord(after);
}

function isWord(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}
