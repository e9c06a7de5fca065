import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { mostNames } from '../most-finds.js';
import { buildNames, noNames } from './build.js';
import { describeDocument, type NameDocument } from './document.js';
import type { Names } from './entity.js';
import { mergeNames } from './merge.js';
import type { NameModel } from './model.js';
import { leaveRoom } from './room.js';
import { nameRules } from './rules/index.js';
import { tagNames } from './tagger.js';

/** Finds the names of an article (tagger, then rules over the whole article) and merges their forms into entities. */
export function findNames(article: Article, language: Language, model: NameModel): Names {
  const document = describeDocument(article, language, model);
  // Without a capital there is no name. Records of a few words are many.
  const names = document.coreCount === 0 ? noNames : namesIn(document, model);
  leaveRoom();
  return names;
}

function namesIn(document: NameDocument, model: NameModel): Names {
  const tagged = tagNames(document, model.tagger);
  const names = nameRules.reduce((found, rule) => rule.apply(found, document), tagged);
  const isCut = tagged.length >= mostNames;
  return buildNames(document, names, mergeNames(document, names), isCut);
}
