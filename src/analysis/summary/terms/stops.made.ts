import { packList } from '../../../language/packed-words.js';
import { stopWords } from '../../../words/stop-words.js';

/** Another word of the same hash would pass for a stop word: one in ten million. */
export const stops = packList(stopWords);
