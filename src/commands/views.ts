import type { ArticleCommand } from './catalogue.js';
import type { ViewOf } from './view.js';

const modules: Readonly<Record<ArticleCommand, () => Promise<{ readonly view: ViewOf }>>> = {
  show: () => import('./show.js'),
  quotes: () => import('./quotes.js'),
  entities: () => import('./entities.js'),
  dates: () => import('./dates.js'),
  summary: () => import('./summary.js'),
  text: () => import('./text.js'),
};

/** Only the command that runs is loaded. */
export async function viewOf(command: ArticleCommand): Promise<ViewOf> {
  return (await modules[command]()).view;
}
