import { wordSet } from './word-set.js';

// Origin: own lists (MIT).

/** Last words of a lead that lost its full stop, after a comma: ", BelTA reports". */
export const leadClosers = wordSet(
  'report reports reported said says writes wrote informs learned',
);

/** Four letters or more, without a capital in a headline that gives one to every other word. */
export const lowerInHeadlines = wordSet('with from into over than that upon near amid after');
