export { wordSet } from '../../words/word-set.js';
