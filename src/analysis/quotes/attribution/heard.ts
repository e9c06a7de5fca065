import type { Setting } from '../setting/setting.js';
import type { Found } from './found.js';

/** The court heard that the boat was "in poor repair"; jurors were told: "…": somebody's words, and nothing near says whose. */
export function heard(setting: Setting): Found {
  return setting.heard ? { phrase: null, cue: -1, continues: -1 } : null;
}
