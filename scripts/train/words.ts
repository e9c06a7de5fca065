import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packedLexicon } from './pack-lexicon.js';
import { packedNameWords } from './pack-words.js';

/** Packs the word lists (`src/words/`) of names and grammar as the program reads them: `npm run words [-- --out FOLDER]`. */
export async function main(args: string[]): Promise<void> {
  const options = { out: { type: 'string', default: 'src/assets' } } as const;
  const { values } = parseArgs({ args, options });
  writeFileSync(join(values.out, 'words.bin'), packedNameWords());
  writeFileSync(join(values.out, 'lexicon.bin'), packedLexicon());
}
