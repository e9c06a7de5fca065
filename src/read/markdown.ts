import type { BlockKind } from '../article.js';
import type { Piece } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import type { Item } from './item.js';
import { withByline } from './markdown-byline.js';
import { plainInline } from './markdown-inline.js';
import { recordFields } from './record-fields.js';

/** Markdown with or without front matter → its article: blocks without their marks, the first `#` as title where none is given. */
export function readMarkdown(text: string): Item {
  const front = readFrontMatter(text);
  const given = front?.fields ?? new Map();
  const { fields } = recordFields([...given.keys()], [...given.values()], 'front matter');
  const { pieces, level } = blocksOf(text, front?.end ?? 0);
  const opening = pieces[0];
  if (opening === undefined || level !== 1) return withByline({ body: pieces, fields });
  const title = fields.title ?? opening.text;
  const evidence = new Map(fields.evidence);
  if (!fields.title) evidence.set('title', { from: 'markdown:#', raw: opening.text, span: null });
  return withByline({ body: pieces.slice(1), fields: { ...fields, title, evidence } });
}

/** The kind of block that a line opens, and the text behind its mark. */
function opener(line: string): { kind: BlockKind; level: number; rest: string } | null {
  const heading = /^(#{1,6})\s/.exec(line);
  if (heading)
    return {
      kind: 'heading',
      level: heading[1]!.length,
      rest: withoutClosing(line.slice(heading[0].length)),
    };
  if (line.startsWith('>'))
    return { kind: 'quote', level: 0, rest: line.replace(/^>[> ]{0,20}/, '') };
  const item = /^(?:[-*+]|\d{1,3}[.)])\s/.exec(line);
  return item ? { kind: 'list', level: 0, rest: line.slice(item[0].length) } : null;
}

/** `## Title ##`: the signs behind are no text. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end--;
  return text.slice(0, end);
}

/** `level`: of the first block, when it is a heading 1–6, else 0. */
function blocksOf(text: string, start: number): { pieces: readonly Piece[]; level: number } {
  const pieces: Piece[] = [];
  let firstLevel = 0;
  let kind: BlockKind = 'paragraph';
  let level = 0;
  let lines: string[] = [];
  let isCode = false;
  let isBelowPicture = false;
  const flush = () => {
    const body = plainInline(lines.join('\n')).trim();
    const hasPicture = lines[0]?.startsWith('![') === true;
    if (body !== '') {
      if (pieces.length === 0) firstLevel = level;
      const isCaption = kind === 'paragraph' && (hasPicture || isBelowPicture) && isSlanted(lines);
      pieces.push({ kind: isCaption ? 'caption' : kind, text: body });
    }
    isBelowPicture = hasPicture && body === '';
    lines = [];
    kind = 'paragraph';
    level = 0;
  };
  for (const raw of linesOf(text, start)) {
    const line = raw.trim();
    if (line.startsWith('```') || line.startsWith('~~~')) {
      flush();
      isCode = !isCode;
    } else if (isCode) lines.push(raw.trimEnd());
    else if (line === '' || line === '>' || isRule(line)) {
      if (lines.length === 1 && kind === 'paragraph' && /^[=-]/.test(line))
        [kind, level] = ['heading', line.startsWith('=') ? 1 : 2];
      flush();
    } else if (lines.length > 0 || !isDefinition(line)) {
      const opened = opener(line);
      const carriesOn = opened === null || (opened.kind === 'quote' && kind === 'quote');
      if (!carriesOn) {
        flush();
        kind = opened.kind;
        level = opened.level;
      }
      lines.push(opened?.rest ?? line);
      if (kind === 'heading') flush();
    }
  }
  flush();
  return { pieces, level: firstLevel };
}

const longestCaption = 300;

/** `*The pier in May. Photo: Ann Lee*` right below a picture. */
function isSlanted(lines: readonly string[]): boolean {
  const text = lines.filter((line) => !line.startsWith('![')).join(' ');
  return text.length <= longestCaption && /^([*_])(?![*_]).*\1$/.test(text);
}

function* linesOf(text: string, start: number): Generator<string> {
  let from = start;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', from)) {
    yield text.slice(from, at);
    from = at + 1;
  }
  yield text.slice(from);
}

/** `[name]: https://…`: the address of a link, kept apart from the text. */
function isDefinition(line: string): boolean {
  return /^\[[^\]^][^\]]{0,99}\]: ?\S/.test(line);
}

/** `---`, `* * *`, `===`: a rule, or the underline of the line above. */
function isRule(line: string): boolean {
  if (!'-*_='.includes(line[0]!)) return false;
  const signs = line.replace(/[ \t]/g, '');
  return signs.length >= 3 && /^(?:-+|\*+|_+|=+)$/.test(signs);
}
