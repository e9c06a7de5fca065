import type { ArticleObject } from '../article/article-object.js';
import { counted } from '../counted.js';
import { narrow, type Page } from '../page.js';
import { oneLine } from '../safe.js';
import { type SpeakerShare, speakerShares } from '../speakers.js';
import { pad, widest } from '../width.js';
import { indented, margin } from './lines.js';

const barCells = 12;
const most = 8;

/** Each speaker with the share of all quoted words, drawn as a bar, and the numbers behind it. */
export function speakersSection(object: ArticleObject, page: Page): string[] {
  const shares = speakerShares(object);
  const shown = shares.slice(0, most);
  const rest = shares.length - shown.length;
  const more = rest > 0 ? indented(`… and ${rest} more: news-cli quotes`, page, margin(page)) : [];
  return [...(rows(shown, page) ?? shown.flatMap((speaker) => stacked(speaker, page))), ...more];
}

/** Name, bar and figures in columns, null where there is no room. */
function rows(speakers: readonly SpeakerShare[], page: Page): string[] | null {
  const names = speakers.map(nameOf);
  const figures = inColumns(speakers.map(figuresOf));
  const column = widest(names);
  const width = margin(page) + column + 2 + barCells + 2 + (figures[0]?.length ?? 0);
  if (page.width < narrow || width > page.width) return null;
  return speakers.map(({ name, share }, index) => {
    const tint = name === null ? 'faint' : 'name';
    const printed = page.style(tint, pad(names[index]!, column));
    return `${' '.repeat(margin(page))}${printed}  ${bar(share, page)}  ${figures[index]}`;
  });
}

function stacked(speaker: SpeakerShare, page: Page): string[] {
  const figures = figuresOf(speaker).map((figure) => figure.trimEnd());
  return [
    ...indented(nameOf(speaker), page, margin(page)).map((line) => page.style('name', line)),
    ...indented(figures.join(', '), page, margin(page) + 2),
  ];
}

function nameOf({ name }: SpeakerShare): string {
  return name === null ? '(unattributed)' : oneLine(name);
}

/** One is as wide as many, for columns. */
function figuresOf({ quotes, words, share }: SpeakerShare): string[] {
  return [
    `${Math.round(share * 100)} %`,
    counted(quotes, 'quote ', 'quotes'),
    counted(words, 'word ', 'words'),
  ];
}

/** Pads each column of figures on the left to the same width. */
function inColumns(figures: readonly string[][]): string[] {
  const widths = [0, 1, 2].map((at) => widest(figures.map((row) => row[at]!)));
  return figures.map((row) => row.map((text, at) => text.padStart(widths[at]!)).join('  '));
}

function bar(share: number, { style }: Page): string {
  const filled = Math.round(share * barCells);
  return style('bar', '█'.repeat(filled)) + style('faint', '░'.repeat(barCells - filled));
}
