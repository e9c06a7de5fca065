import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { mostNames } from '../most-finds.js';
import { buildNames, noNames } from './build.js';
import { describeDocument, type NameDocument } from './document.js';
import type { Names } from './entity.js';
import type { Found } from './found.js';
import { mergeNames } from './merge.js';
import type { NameModel } from './model.js';
import { nameRules } from './rules/index.js';
import { tagNames } from './tagger.js';

/** The names of an article while they are looked for. */
export interface NameSearch {
  readonly document: NameDocument;
  readonly model: NameModel;
  found: Found[];
  /** One list of indexes into `found` for each real thing. */
  merged: number[][];
  /** The tagger has found as many as are listed. */
  isCut: boolean;
  names: Names;
}

export function searchNames(article: Article, language: Language, model: NameModel): NameSearch {
  const document = describeDocument(article, language, model);
  return { document, model, found: [], merged: [], isCut: false, names: noNames };
}

const steps: readonly ((search: NameSearch) => void)[] = [
  (search) => {
    search.found = tagNames(search.document, search.model.tagger);
    search.isCut = search.found.length >= mostNames;
  },
  ...nameRules.map((rule) => (search: NameSearch) => {
    search.found = rule.apply(search.found, search.document);
  }),
  (search) => {
    search.merged = mergeNames(search.document, search.found);
  },
  (search) => {
    const { document, found, merged, isCut } = search;
    search.names = buildNames(document, found, merged, isCut);
  },
];

/** Tagger, then rules over the whole article; then the forms of the names are merged into entities. Apart for `analyseAll`. */
export const nameSteps = steps.map((step) => (search: NameSearch): void => {
  // Without a capital there is no name. Records of a few words are many.
  if (search.document.coreCount > 0) step(search);
});

/** Finds the names of an article and merges their forms into entities. */
export function findNames(article: Article, language: Language, model: NameModel): Names {
  const search = searchNames(article, language, model);
  for (const step of nameSteps) step(search);
  return search.names;
}
