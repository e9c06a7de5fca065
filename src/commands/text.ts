import { safe } from '../report/safe.js';
import { textSheet } from '../report/sheets/texts.js';
import { wrapParagraphs } from '../report/wrap.js';
import type { ViewOf } from './view.js';

/** The text as it is; wrapped only when a width is asked for. */
export const view: ViewOf = ({ width }) => ({
  parts: new Set(),
  text: true,
  sheet: textSheet,
  list: null,
  human: ({ text = '' }) => {
    const printed = safe(text).replace(/\n$/, '');
    return width === undefined
      ? printed
      : wrapParagraphs(printed.replaceAll('\t', '  '), width).join('\n');
  },
});
