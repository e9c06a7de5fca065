import { shift } from '../../meaning/new-meaning.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Rule } from '../rule.js';

/** "tonight", "overnight". */
export const tonight: Rule = {
  id: 'tonight',
  on: [WordClass.tonight],
  read: (_words, at) => ({ end: at + 1, meaning: shift(Unit.day, 0, { time: partOfDay('NI') }) }),
};
