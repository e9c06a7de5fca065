import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Names } from './entity.js';

/** Finds the names of an article and merges their forms into entities. */
export function findNames(_article: Article, language: Language): Names {
  return { entities: [], mentions: [], ofToken: new Int32Array(language.tokens.count).fill(-1) };
}
