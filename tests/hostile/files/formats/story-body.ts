import { story } from '../../documents.js';

export const body = story.paragraphs.join('\n\n');

export const depths = [10, 100, 513, 2000, 20_000, 100_000];

export type Case = readonly [name: string, text: string];
