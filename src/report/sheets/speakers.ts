import { sheetOf } from '../sheet.js';
import type { SpeakerShare } from '../speakers.js';

/** One row per speaker with what all the quotes amount to. */
export const speakerSheet = sheetOf<SpeakerShare>({
  columns: [
    { name: 'speaker', value: ({ name }) => name, tint: 'name', blank: '(unattributed)' },
    { name: 'entity', value: ({ entity }) => entity },
    { name: 'quotes', value: ({ quotes }) => quotes, align: 'right' },
    { name: 'words', value: ({ words }) => words, align: 'right' },
    { name: 'share', value: ({ share }) => share },
    {
      name: 'percent',
      head: 'share',
      value: ({ share }) => `${Math.round(share * 100)} %`,
      align: 'right',
    },
  ],
  human: ['speaker', 'quotes', 'words', 'percent'],
  none: 'no quotes',
  rows: (object) => object.speakers!,
});
