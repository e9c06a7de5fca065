import type { ArticleCommand } from './catalogue.js';
import { view as entities } from './entities.js';
import { view as quotes } from './quotes.js';
import { view as show } from './show.js';
import { view as summary } from './summary.js';
import { view as text } from './text.js';
import type { ViewOf } from './view.js';

const views: Readonly<Record<Exclude<ArticleCommand, 'dates'>, ViewOf>> = {
  show,
  quotes,
  entities,
  summary,
  text,
};

/** The dates' own table is apart from what every start loads (see `scripts/build.mjs`). */
export async function viewOf(command: ArticleCommand): Promise<ViewOf> {
  return command === 'dates' ? (await import('./dates.js')).view : views[command];
}
