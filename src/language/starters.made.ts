import { sentenceStarters } from '../words/sentence-starters.js';
import { packList } from './packed-words.js';

export const starters = packList(sentenceStarters);
