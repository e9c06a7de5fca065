import { packList } from '../../language/packed-words.js';
import { leaningOpeners } from '../../words/leaning-openers.js';

export const openers = packList(leaningOpeners);
