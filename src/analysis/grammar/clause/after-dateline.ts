import type { Article } from '../../../article.js';
import type { Grammar } from '../grammar.js';

/** The first token of a sentence [from, to) past the dateline that opens it: the town of "PORT HALVEN, Oct 14 -" is no subject of it and no part of what it reports. */
export function afterDateline(
  { tokens }: Grammar,
  dateline: Article['dateline'],
  from: number,
  to: number,
): number {
  if (!dateline || tokens.start[from] !== dateline.start) return from;
  let at = from;
  while (at < to && tokens.start[at]! < dateline.end) at++;
  return at;
}
