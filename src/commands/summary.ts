import { sentenceSheet } from '../report/sheets/sentences.js';
import { summaryText } from '../report/summary-text.js';
import type { ViewOf } from './view.js';

export const view: ViewOf = ({ fields, why }) => ({
  parts: new Set(['summary']),
  sheet: sentenceSheet,
  list: null,
  ...(fields === undefined && !why && { human: summaryText }),
});
