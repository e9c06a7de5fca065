import { analyseAll } from '../../analysis/index.js';
import type { Article } from '../../article.js';
import { longText } from '../engine/expect.js';
import type { Inspector, Piece } from './inspector.js';

/** Characters of articles that go through the stages together: more are no faster, and wait longer for the first answer. */
export const together = 1 << 16;

/** What an article gave, or why nothing. */
export type Inspected = PromiseSettledResult<Piece>;

/** What each article gives, in their order; for one that cannot be analysed, why. */
export function inspectAll(articles: readonly Article[], inspector: Inspector): Inspected[] {
  return groupsOf(articles).flatMap((group) => {
    const [first] = group;
    return first && isLong(first)
      ? [settled(() => inspector.long(first))]
      : analyseAll(group, inspector.setup).map((found) =>
          found.status === 'rejected' ? found : settled(() => inspector.piece(found.value)),
        );
  });
}

/** Neighbours that are not too much together; a long article is a group of its own. */
function groupsOf(articles: readonly Article[]): Article[][] {
  const groups: Article[][] = [];
  let size = 0;
  for (const article of articles) {
    size += article.text.length;
    const group = groups.at(-1);
    if (group && size <= together) {
      group.push(article);
    } else {
      groups.push([article]);
      size = article.text.length;
    }
  }
  return groups;
}

function isLong({ text }: Article): boolean {
  return text.length > longText;
}

function settled<Result>(work: () => Result): PromiseSettledResult<Result> {
  try {
    return { status: 'fulfilled', value: work() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}
