import { menuControls, menuEntries } from '../../../words/screen-words.js';
import { wordSet } from '../../../words/word-set.js';
import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { isSection } from './kicker.js';

const isControl = wordSet(menuControls, '|');

const isEntry = wordSet(menuEntries, '|');

const longest = 30;

/** Menus are long. */
const mostLines = 40;

/** Lines among them that are none of a menu: the name of the site, a topic of the day. */
const mostOthers = 3;

/** So many lines make a menu, one of them for readers who want in, or out. */
const fewest = 3;

/** "Skip to content", "News", "Sport", "Log in" above all else: the menu of a page that was copied whole. */
export function menuLines(text: string, lines: Lines, line: number, draft: Draft) {
  if (line > 0 || draft.title !== null) return null;
  let found = 0;
  let controls = 0;
  let others = 0;
  let next = 0;
  for (let at = 0; at < Math.min(lines.count - 1, mostLines); at++) {
    if (lines.end[at]! - lines.start[at]! > longest) break;
    const raw = lineText(text, lines, at).toLowerCase();
    const isOfMenu = isControl.has(raw) || isEntry.has(raw);
    // A section by itself, below the menu, is the story's own.
    if (!isOfMenu && isSection(raw) && lines.afterBlank[at] && found >= fewest) break;
    if (isOfMenu || isSection(raw)) {
      found++;
      next = at + 1;
      if (isControl.has(raw)) controls++;
    } else if (++others > mostOthers) break;
  }
  if (found < fewest || controls === 0) return null;
  return headStep('header', lineSpan(lines, 0, next), next);
}
