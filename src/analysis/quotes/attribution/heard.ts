import { has } from '../../grammar/grammar.js';
import { isPunctuation } from '../../grammar/orthography.js';
import { Word } from '../../grammar/word-class.js';
import { pastHearing } from '../setting/hearing.js';
import type { Setting } from '../setting/setting.js';
import type { Found } from './found.js';

/** "…," the court heard. "…," the jury was told. Nothing near says whose words they are. */
export function heardAfter({ grammar, afterComma, afterTo, lastPunctuation }: Setting): Found {
  if (lastPunctuation !== 44) return null;
  const past = pastHearing(grammar, afterComma, afterTo);
  // "…," the court heard Reed say
  if (
    past === afterComma ||
    (past < afterTo && !isPunctuation(grammar, past) && !has(grammar, past, adjunct))
  )
    return null;
  return { phrase: null, cue: past - 1, continues: -1 };
}

const adjunct = Word.time | Word.preposition;

/** The court heard that the boat was "in poor repair"; jurors were told: "…": somebody's words, and nothing near says whose. */
export function heard(setting: Setting): Found {
  return setting.heard ? { phrase: null, cue: -1, continues: -1 } : null;
}
