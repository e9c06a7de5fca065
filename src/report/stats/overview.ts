import type { CorpusAnswer } from '../../analysis/corpus/index.js';
import { counted } from '../counted.js';
import { longDate } from '../long-date.js';
import type { Page } from '../page.js';
import { chosen } from '../sheet.js';
import { table } from '../table.js';
import { wrap } from '../wrap.js';
import type { ListName } from './list-names.js';
import { lists } from './lists.js';
import { monthChart } from './month-chart.js';

/** What a person sees: totals, then the head of each list. `only` = one list alone, as long as `top` allows. */
export function overview(
  answer: CorpusAnswer,
  { only, top }: { readonly only: ListName | null; readonly top: number },
  page: Page,
): string {
  const wanted: readonly ListName[] = only
    ? [only]
    : ['groups', 'speakers', 'people', 'places', 'organizations', 'months', 'copies'];
  const sections = [
    ...(only
      ? []
      : [
          totals(answer)
            .flatMap((line) => wrap(line, page.width))
            .join('\n'),
        ]),
    ...wanted.map((name) => section(name, answer, top, page)),
  ].filter(Boolean);
  if (only && sections.length === 0) return `${page.style('faint', nothing(only))}\n`;
  return `${sections.join('\n\n')}\n`;
}

/** Two lists are made only when they are asked for. */
function nothing(name: ListName): string {
  const how = {
    groups: ': give --by source or --by month',
    copies: ': give --dedupe to count them',
  };
  return `no ${lists[name].title.toLowerCase()}${how[name as keyof typeof how] ?? ''}`;
}

function section(name: ListName, answer: CorpusAnswer, top: number, page: Page): string {
  const list = lists[name];
  const rows = list.rows(answer);
  if (rows.length === 0) return '';
  const title = name === 'groups' && answer.by ? `By ${answer.by}` : list.title;
  const rest = rows.length - top;
  const { columns, cells } = chosen(list, list.human);
  const body =
    name === 'months'
      ? monthChart(answer.months, page)
      : table(columns, rows.slice(0, top).map(cells), page);
  const more =
    name !== 'months' && rest > 0
      ? [page.style('faint', `… ${rest} more (--list ${name} --top ${rows.length})`)]
      : [];
  return [page.style('head', title.toUpperCase()), body, ...more].join('\n');
}

function totals(answer: CorpusAnswer): string[] {
  const { stories, first, last, undated, words, quotes, copies } = answer;
  const dates = [...new Set([first, last])].flatMap((date) => date ?? []).map(longDate);
  const dated = dates.length === 0 ? 'none dated' : dates.join(' to ');
  return [
    [
      `${counted(stories, 'story', 'stories')}, ${dated}`,
      undated > 0 && dates.length > 0 ? ` (${undated} undated)` : '',
      `, ${words} words`,
      copies ? `; near-identical copies left out: ${copies.stories}` : '',
    ].join(''),
    `${counted(quotes.total, 'quote')} of ${quotes.words} words: ${quotes.direct} direct, ${quotes.mixed} mixed, ${quotes.indirect} indirect; ` +
      `${quotes.named} by named speakers, ${quotes.unnamed} by unnamed sources, ${quotes.unattributed} unattributed`,
  ];
}
