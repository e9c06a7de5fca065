import type { ArticleObject } from '../article/article-object.js';
import { groupedWarnings } from '../grouped-warnings.js';
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
      title === '' ? lines.join('\n') : [...heading(title, page), ...lines].join('\n'),
    )
    .join('\n\n');
}

function heading(title: string, page: Page): string[] {
  return indented(title.toUpperCase(), page, 0).map((line) => page.style('head', line));
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

function warningLines({ warnings }: ArticleObject, page: Page): string[] {
  const space = ' '.repeat(margin(page));
  return groupedWarnings(warnings).flatMap((warning) =>
    indented(warning, page, space.length + 2, space + page.style('warn', '! ')),
  );
}
