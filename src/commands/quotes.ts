import { quoteSheet } from '../report/sheets/quotes.js';
import { speakerSheet } from '../report/sheets/speakers.js';
import { speakerShares } from '../report/speakers.js';
import { contextOf } from './context.js';
import { nameMatcher } from './name-match.js';
import type { ViewOf } from './view.js';

export const view: ViewOf = ({ speaker, type, unattributed, groupBy, context }) => {
  const isWanted = speaker === undefined ? null : nameMatcher(speaker);
  return {
    parts: new Set(['quotes']),
    refine: (object, article) => {
      const quotes = object
        .quotes!.filter((quote) => type === undefined || type.includes(quote.type))
        .filter((quote) => !unattributed || quote.speaker === null)
        .filter(
          ({ speaker }) =>
            isWanted === null ||
            (speaker !== null && (isWanted(speaker.name) || isWanted(speaker.mention ?? ''))),
        )
        .map((quote) =>
          context === undefined
            ? quote
            : { ...quote, context: contextOf(article.text, quote, context) },
        );
      return { ...object, quotes, ...(groupBy && { speakers: speakerShares({ quotes }) }) };
    },
    sheet: groupBy ? speakerSheet : context === undefined ? quoteSheet : quoteSheetInContext,
    list: groupBy ? 'speakers' : 'quotes',
  };
};

const quoteSheetInContext = {
  ...quoteSheet,
  human: ['speaker', 'before', 'text', 'after', 'paragraph'],
};
