import type { Kernel } from './kernel.js';
import { memory } from './machine.js';
import { openArticle, openModel, tagPiece, unknownCode } from './tag-piece.js';

/** The tagger as TypeScript, which is slower until it is compiled: for where there is no WebAssembly. It has one model at a time. */
export const typescriptKernel: Kernel = { memory, openModel, openArticle, unknownCode, tagPiece };
