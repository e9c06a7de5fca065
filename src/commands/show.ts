import { articleSheet } from '../report/sheets/articles.js';
import { show } from '../report/show/index.js';
import type { ViewOf } from './view.js';

export const view: ViewOf = ({ fields }) => ({
  parts: new Set(['quotes', 'entities', 'dates', 'summary']),
  sheet: articleSheet,
  list: null,
  ...(fields === undefined && { human: show, complete: true }),
});
