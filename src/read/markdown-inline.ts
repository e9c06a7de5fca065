/** Marks inside a paragraph are dropped: links keep their text, pictures go, emphasis and code lose their signs. One pass. */
export function plainInline(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\' && /[\\`*_{}[\]()#+.!>~-]/.test(text[at + 1] ?? '')) out += text[++at];
    else if (character === '[' || (character === '!' && text[at + 1] === '[')) {
      const link = linkAt(text, character === '!' ? at + 1 : at);
      if (link === null) out += character;
      else {
        if (character === '[') out += plainMarks(text.slice(at + 1, link.textEnd));
        at = link.end - 1;
      }
    } else if (character === '<') {
      const end = tagEnd(text, at);
      if (end === null) out += character;
      else at = end - 1;
    } else if (isMark(text, at)) continue;
    else out += character;
  }
  return out;
}

function plainMarks(text: string): string {
  return text.replace(/[*_`]/g, '');
}

/** `[text](address)` or `[text][name]`: nothing longer than a line or two. */
function linkAt(text: string, at: number): { textEnd: number; end: number } | null {
  const textEnd = closing(text, at + 1, ']', 400);
  const next = textEnd === null ? '' : text[textEnd + 1];
  if (textEnd === null || (next !== '(' && next !== '[')) return null;
  const end = closing(text, textEnd + 2, next === '(' ? ')' : ']', 1000);
  return end === null ? null : { textEnd, end: end + 1 };
}

function closing(text: string, from: number, mark: string, most: number): number | null {
  for (let at = from; at < text.length && at < from + most; at++) if (text[at] === mark) return at;
  return null;
}

/** `<br>`, `</em>`, `<https://…>`: the end of a tag, null for a bare sign. */
function tagEnd(text: string, at: number): number | null {
  if (!/[a-z/!]/i.test(text[at + 1] ?? '')) return null;
  const end = closing(text, at, '>', 300);
  return end === null ? null : end + 1;
}

/** A sign of emphasis or code: doubled, or at the edge of a word. */
function isMark(text: string, at: number): boolean {
  const character = text[at]!;
  if (character === '`' || character === '*')
    return !(text[at - 1] === ' ' && text[at + 1] === ' ');
  if (character !== '_') return false;
  return !isWord(text[at - 1]) || !isWord(text[at + 1]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
