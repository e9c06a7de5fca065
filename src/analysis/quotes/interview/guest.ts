import type { Article } from '../../../article.js';
import { mentionAt } from '../../entities/mention-columns.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import { phraseOf } from './initials.js';

/**
 * The guest of an interview that labels its turns Q and A: the person whom the lines above it name most often, headline included. Null when
 * two are named as often.
 */
export function guestOf(article: Article, grammar: Grammar, first: QuotedSpan): NounPhrase | null {
  const { mentions, entities } = grammar.names;
  const { length, start, entity } = mentions;
  const counts = new Int32Array(entities.length);
  const top = article.blocks[first.firstBlock]!.start;
  let best = -1;
  let next = 0;
  for (let mention = 0; mention < length && start[mention]! < top; mention++) {
    const named = entity[mention]!;
    if (entities[named]!.type !== 'person') continue;
    const count = ++counts[named]!;
    if (best >= 0 && entity[best] === named) continue;
    if (best >= 0) {
      const most = counts[entity[best]!]!;
      if (count <= most) {
        next = Math.max(next, count);
        continue;
      }
      next = most;
    }
    best = mention;
  }
  return best >= 0 && counts[entity[best]!]! > next
    ? phraseOf(grammar, mentionAt(mentions, best))
    : null;
}
