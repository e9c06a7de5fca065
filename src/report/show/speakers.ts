import type { ArticleObject } from '../article-object.js';
import { narrow, type Page } from '../page.js';
import { oneLine } from '../safe.js';
import { type SpeakerShare, speakerShares } from '../speakers.js';
import { displayWidth, pad } from '../width.js';
import { indented, margin } from './lines.js';

const barCells = 12;
const most = 8;

/** Each speaker with the number of quotes and the share of all quoted words, drawn as a bar. */
export function speakersSection(object: ArticleObject, page: Page): string[] {
  const shares = speakerShares(object);
  const shown = shares.slice(0, most);
  const space = margin(page);
  const names = shown.map(({ name }) => (name === null ? 'unattributed' : oneLine(name)));
  const column = Math.max(...names.map(displayWidth));
  const figures = shown.map(figure);
  const tail = 2 + barCells + 2 + Math.max(...figures.map((text) => text.length));
  const beside = page.width >= narrow && space + column + tail <= page.width;
  const lines = shown.flatMap((speaker, index) => {
    const name = page.style(speaker.name === null ? 'faint' : 'name', pad(names[index]!, column));
    if (beside) {
      return [`${' '.repeat(space)}${name}  ${bar(speaker.share, page)}  ${figures[index]}`];
    }
    return [
      ...indented(names[index]!, page, space).map((line) => page.style('name', line)),
      ...indented(figures[index]!, page, space + 2),
    ];
  });
  const rest = shares.length - shown.length;
  return rest > 0
    ? [...lines, ...indented(`… and ${rest} more: news-cli quotes`, page, space)]
    : lines;
}

function figure({ quotes, words, share }: SpeakerShare): string {
  const percent = `${Math.round(share * 100)} %`.padStart(5);
  return `${percent} of words  ${quotes} ${quotes === 1 ? 'quote' : 'quotes'}, ${words} words`;
}

function bar(share: number, { style }: Page): string {
  const filled = Math.round(share * barCells);
  return style('bar', '█'.repeat(filled)) + style('faint', '░'.repeat(barCells - filled));
}
