import { WordClass } from '../../words/word-class.js';

export const quantityClasses = [
  WordClass.digits,
  WordClass.cardinal,
  WordClass.few,
  WordClass.half,
  WordClass.article,
];

/** "a year", "the two weeks", "a few days", "a full day". */
export const afterArticle = [
  WordClass.unit,
  WordClass.cardinal,
  WordClass.digits,
  WordClass.few,
  WordClass.half,
  WordClass.modifier,
];
