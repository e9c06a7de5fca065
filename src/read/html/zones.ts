import {
  articleClasses,
  asideClasses,
  outsideClasses,
  standfirstClasses,
} from '../../words/page-classes.js';
import { wordSet } from '../../words/word-set.js';
import { classWords, isAmong } from './class-words.js';
import type { DomNode } from './dom-node.js';

/** What an open element makes of the blocks in it. */
export interface Zone {
  readonly isAside: boolean;
  readonly isOutside: boolean;
  readonly isContainer: boolean;
  readonly isStandfirst: boolean;
}

export function zoneOf(node: DomNode, tag: string): Zone {
  const words = classWords({
    class: node.getAttribute('class') ?? '',
    id: node.getAttribute('id') ?? '',
  });
  const isFrame = frameTags.has(tag);
  return {
    isAside: asideTags.has(tag) || (!isFrame && isAmong(words, asides)),
    isOutside: outsideTags.has(tag) || (!isFrame && isAmong(words, outsides)),
    isContainer: isContainer(node, tag) || isAmong(words, articles),
    isStandfirst: !isFrame && isAmong(words, standfirsts),
  };
}

/** Their classes are those of the whole page. */
const frameTags = new Set('body html article main'.split(' '));
const asideTags = new Set('nav footer aside form menu dialog'.split(' '));
const outsideTags = new Set('nav footer aside'.split(' '));
const asides = wordSet(asideClasses);
const outsides = wordSet(outsideClasses);
const standfirsts = wordSet(standfirstClasses);
const articles = wordSet(articleClasses);

function isContainer(node: DomNode, tag: string): boolean {
  if (tag === 'article' || tag === 'main' || tag === 'body') return true;
  if (node.getAttribute('itemprop')?.toLowerCase() === 'articlebody') return true;
  return node.getAttribute('role') === 'main';
}
