import { readFileSync } from 'node:fs';
import { InputError } from '../errors.js';
import { readPlain } from './plain.js';
import type { Opened, ReadOptions, ReadResult } from './result.js';

/** Opens one file operand (a path, or "-" for stdin). @throws InputError when it cannot be read as an article. */
export async function openOperand(file: string, _options: ReadOptions): Promise<Opened> {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    return { many: false, results: one({ article: readPlain(text, { file }), bad: null }) };
  } catch {
    throw new InputError('not-found', `${file}: no such file`);
  }
}

async function* one(result: ReadResult): AsyncGenerator<ReadResult> {
  yield result;
}
