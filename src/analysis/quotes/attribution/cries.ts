import { isWord } from '../../grammar/orthography.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import type { Setting } from '../setting/setting.js';
import type { Found } from './found.js';

/** "their chants of “Sail!”", "cries of “Shame!” from the crews": what many call out, and not the words of whoever else speaks in that sentence. */
export function criesOf({ grammar, beforeFrom, beforeTo }: Setting): Found {
  const of = beforeTo - 1;
  if (of <= beforeFrom || !isUsedAs(grammar, of - 1, Use.cries)) return null;
  return isWord(grammar, of, 'of') ? { phrase: null, cue: -1, continues: -1 } : null;
}
