import { readPlain } from '../../../src/read/plain.js';

export const lead =
  'The harbour council voted on Tuesday to close the old ferry pier for two years after engineers found rot.';
export const second =
  'Repairs are expected to cost 3.4 million crowns, of which the region pays half of the sum.';

export const read = (text: string) => readPlain(text, { file: 'story.txt' });

/** Kind and text of every block. */
export function blocks(text: string): [string, string][] {
  return read(text).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);
}
