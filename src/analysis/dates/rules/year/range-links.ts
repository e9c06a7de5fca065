import { wordSet } from '../../../../words/word-set.js';

export const rangeLinks = wordSet('and or to');
