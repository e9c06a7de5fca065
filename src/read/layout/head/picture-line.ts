import { pictureSources } from '../../../words/screen-words.js';
import { wordSet } from '../../../words/word-set.js';
import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longestCaption = 160;

const sources = wordSet(pictureSources, '|');

/** "Getty Images" and the caption right below it, "Image source, MNN", "Image caption, The pier last year", of a page that was copied. */
export function pictureLine(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title === null || line === 0) return null;
  const raw = lineText(text, lines, line).toLowerCase();
  if (raw.length > longestCaption) return null;
  const isLabel = raw.startsWith('image source') || raw.startsWith('image caption');
  if (!isLabel && !sources.has(raw)) return null;
  const below = line + 1;
  const hasCaption =
    (raw === 'image caption' || raw === 'image caption,' || !isLabel) &&
    below + 1 < lines.count &&
    (isLabel || !lines.afterBlank[below]) &&
    lines.end[below]! - lines.start[below]! <= longestCaption;
  const next = hasCaption ? line + 2 : line + 1;
  return headStep('header', lineSpan(lines, line, next), next);
}
