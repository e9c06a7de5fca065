import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenFlag, type Tokens } from '../../language/tokens.js';
import { mostNames } from '../most-finds.js';
import { buildNames, noNames } from './build.js';
import { describeDocument, type NameDocument } from './document.js';
import type { Names } from './entity.js';
import type { Found } from './found.js';
import { mergeNames } from './merge.js';
import type { NameModel } from './model.js';
import { nameRules } from './rules/index.js';
import { tagNames } from './tagger/tag-names.js';

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

/** Null when there is none: without a capital there is no name. Records of a few words are many. */
export function searchNames(
  article: Article,
  language: Language,
  model: NameModel,
): NameSearch | null {
  if (!holdsCapital(language.tokens)) return null;
  const document = describeDocument(article, language, model);
  return document.coreCount === 0
    ? null
    : { document, model, found: [], merged: [], isCut: false, names: noNames };
}

function holdsCapital({ flags, count }: Tokens): boolean {
  for (let token = 0; token < count; token++)
    if (flags[token]! & (TokenFlag.capital | TokenFlag.innerCapital)) return true;
  return false;
}

/** Tagger, then rules over the whole article; then the forms of the names are merged into entities. Apart for `analyseAll`. */
export const nameSteps: readonly ((search: NameSearch) => void)[] = [
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

/** Finds the names of an article and merges their forms into entities. */
export function findNames(article: Article, language: Language, model: NameModel): Names {
  const search = searchNames(article, language, model);
  if (search === null) return noNames;
  for (const step of nameSteps) step(search);
  return search.names;
}
