import type { PageBlock } from './page-block.js';

/** Running text: long enough or a whole sentence, and not mostly links. */
export function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= 60 && linked < text.length * 0.4 && /[.!?…:"”»)\]]$/.test(text);
}
