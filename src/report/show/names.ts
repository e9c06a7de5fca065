import type { EntityType } from '../../analysis/entities/entity.js';
import type { ArticleObject } from '../article/article-object.js';
import type { EntityObject } from '../article/entity-object.js';
import type { Page } from '../page.js';
import { oneLine } from '../safe.js';
import { pad, widest } from '../width.js';
import { flowing, indented, type Lines, margin } from './lines.js';

const titles: readonly [EntityType, string][] = [
  ['person', 'People'],
  ['organization', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['event', 'Events'],
  ['other', 'Other names'],
];
const mostPeople = 8;
const mostNames = 12;
const mostRoles = 2;

/** People one per line with what they are; the other names in a running line with their counts. */
export function namesSections(
  { entities = [] }: ArticleObject,
  page: Page,
): (readonly [string, Lines])[] {
  return titles.map(([type, title]) => {
    const names = entities.filter((entity) => entity.type === type);
    return [title, type === 'person' ? people(names, page) : running(names, page)] as const;
  });
}

function people(all: readonly EntityObject[], page: Page): string[] {
  const shown = all.slice(0, mostPeople);
  const column = widest(shown.map(({ name }) => oneLine(name)));
  const rest = all.length - shown.length;
  return [
    ...shown.flatMap((entity) => person(entity, column, page)),
    ...(rest > 0 ? indented(`… and ${rest} more: news-cli entities`, page, margin(page)) : []),
  ];
}

/** `Name   4×  roles`, the roles below where there is no room beside. */
function person({ name, count, roles }: EntityObject, column: number, page: Page): string[] {
  const space = margin(page);
  const figure = `${count}×`.padStart(4);
  const text = roles.slice(0, mostRoles).join('; ');
  const indent = space + column + 2 + figure.length + 2;
  if (page.width - indent < 20) {
    const lines = indented(name, page, space).map((line) => page.style('name', line));
    return [...lines, ...indented(`${count}×  ${text}`, page, space + 2)];
  }
  const printed = page.style('name', pad(oneLine(name), column));
  return indented(text, page, indent, `${' '.repeat(space)}${printed}  ${figure}  `).map((line) =>
    line.trimEnd(),
  );
}

function running(all: readonly EntityObject[], page: Page): string[] {
  const names = all.slice(0, mostNames).map(({ name, count }) => `${name} ${count}×`);
  const rest = all.length - names.length;
  return flowing(rest > 0 ? [...names, `… ${rest} more`] : names, page);
}
