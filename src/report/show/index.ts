import type { ArticleObject } from '../article-object.js';
import type { Page } from '../page.js';
import { datesSection } from './dates.js';
import { evidenceSection } from './evidence.js';
import { factLines } from './facts.js';
import { indented, type Lines, margin } from './lines.js';
import { namesSections } from './names.js';
import { speakersSection } from './speakers.js';

/** The whole picture of an article on one screen, to be read in five seconds. */
export function show(object: ArticleObject, page: Page): string {
  const sections: (readonly [title: string, lines: Lines])[] = [
    ['', [...headline(object, page), ...factLines(object, page)]],
    ['Summary', summaryLines(object, page)],
    ['Who speaks', speakersSection(object, page)],
    ...namesSections(object, page),
    ['Dates', datesSection(object, page)],
    ['How it was read', page.why ? evidenceSection(object, page) : []],
    ['Warnings', warningLines(object, page)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      title === ''
        ? lines.join('\n')
        : [page.style('head', title.toUpperCase()), ...lines].join('\n'),
    )
    .join('\n\n');
}

function headline({ article }: ArticleObject, page: Page): string[] {
  const { title, subtitle } = article;
  if (title === null) return [];
  const lines = indented(title, page, 0).map((line) => page.style('title', line));
  const below = subtitle === null ? [] : indented(subtitle, page, 0);
  return [...lines, ...below, ''];
}

function summaryLines({ summary }: ArticleObject, page: Page): string[] {
  const mark = '•'.padEnd(2);
  const space = margin(page);
  return (summary?.sentences ?? []).flatMap(({ text }) =>
    indented(text, page, space + 2, ' '.repeat(space) + page.style('faint', mark)),
  );
}

/** Equal messages once, with all their lines. */
function warningLines({ warnings }: ArticleObject, page: Page): string[] {
  const space = margin(page);
  const linesOf = new Map<string, Set<number>>();
  for (const { message, line } of warnings) {
    const lines = linesOf.get(message) ?? new Set();
    linesOf.set(message, line === null ? lines : lines.add(line));
  }
  return [...linesOf].flatMap(([message, lines]) =>
    indented(
      placed(message, [...lines]),
      page,
      space + 2,
      ' '.repeat(space) + page.style('warn', '! '),
    ),
  );
}

function placed(message: string, lines: readonly number[]): string {
  if (lines.length === 0) return message;
  const shown = lines.length > 6 ? [...lines.slice(0, 6), '…'] : lines;
  return `line${lines.length > 1 ? 's' : ''} ${shown.join(', ')}: ${message}`;
}
