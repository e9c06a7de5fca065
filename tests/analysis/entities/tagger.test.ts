import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../scripts/kernel/sources.mjs';
import { aloneAt, runBackAt, runOnAt } from '../../../src/analysis/entities/asked.js';
import { describeDocument, type NameDocument } from '../../../src/analysis/entities/document.js';
import { readNameModel } from '../../../src/analysis/entities/model.js';
import { endOfPiece, fillPiece } from '../../../src/analysis/entities/tagger/fill-piece.js';
import { kernelMemory, openKernel } from '../../../src/analysis/entities/tagger/kernel.js';
import { openPiece } from '../../../src/analysis/entities/tagger/piece.js';
import {
  context,
  modelRoom,
  mostOfStretch,
  pages,
} from '../../../src/analysis/entities/tagger/places.js';
import * as stretch from '../../../src/analysis/entities/tagger/stretch.js';
import { tagNames } from '../../../src/analysis/entities/tagger/tag-names.js';
import { openTagger } from '../../../src/analysis/entities/tagger/tagger.js';
import { typescriptKernel } from '../../../src/analysis/entities/tagger/typescript-kernel.js';
import { alone, runBack, runOn } from '../../../src/analysis/entities/tagger/window.js';
import { Bit } from '../../../src/analysis/entities/token-bits.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';
import { anyText } from '../../hostile/properties/arbitrary.js';
import { runs } from '../../hostile/properties/runs.js';

const asset = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../../src/assets/${file}`, import.meta.url)));
const code = asset('tagger.wasm');
const files = {
  tagger: asset('tagger.bin'),
  gazetteer: asset('gazetteer.bin'),
  words: asset('words.bin'),
};
/** WebAssembly in memory that has been in use before, as the program lends it. */
const memory = kernelMemory()!;
new Uint8Array(memory.buffer).fill(0xa5);
const compiled = readNameModel(openKernel(code, memory), files);
const plain = readNameModel(typescriptKernel, files);

function described(text: string): NameDocument {
  const article = readPlain(text, { file: '-' });
  return describeDocument(article, readLanguage(article), compiled);
}

function namesIn(text: string): string[] {
  const document = described(text);
  const found = tagNames(document, compiled.tagger);
  expect(found).toEqual(tagNames(document, plain.tagger));
  const { start, size } = document.tokens;
  return found.map(({ first, end }) => text.slice(start[first], start[end - 1]! + size[end - 1]!));
}

describe('the tagger as WebAssembly', () => {
  it('is made of the sources as they are (else: npm run kernel)', () => {
    const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(code), 'sources');
    expect(new TextDecoder().decode(section)).toBe(digest());
  });

  it('finds what it finds as TypeScript, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => void namesIn(text)),
      runs(200),
    );
  });

  it('finds the same names in a long article as in its parts', () => {
    const line = 'Mayor Orla Finch of Velden met Bram Holt in Oslo on Monday.';
    const once = namesIn(line);
    expect(once).toEqual(['Orla Finch', 'Velden', 'Bram Holt', 'Oslo']);
    expect(namesIn(`${line}\n\n`.repeat(400))).toHaveLength(400 * once.length);
  });

  it('looks at the beginning and the end of words that are longer than it has room for', () => {
    const long = 'Velden'.repeat(5000);
    expect(namesIn(`In Oslo, ${long} met Orla Finch of ${long}ville.`)).toContain('Orla Finch');
    expect(namesIn(`${'Quill-and-Holt-'.repeat(3000)} met Orla Finch.`)).toContain('Orla Finch');
  });

  it('knows listed names with accents and in capitals of other scripts', () => {
    expect(namesIn('They flew from Malmö to Türkiye and Łódź with Ólafur Þórsson.')).toEqual([
      'Malmö',
      'Türkiye',
      'Łódź',
      'Ólafur Þórsson',
    ]);
    namesIn('ΑΘΗΝΑ and Москва and İzmir, Ĳssel, ﬁn de Siècle: A\ud835 \ufb01.');
  });

  it('refuses a model that is larger than its room', () => {
    const gazetteer = new Uint8Array(modelRoom);
    expect(() => openTagger(typescriptKernel, { ...files, gazetteer })).toThrow(RangeError);
    openTagger(typescriptKernel, files);
  });

  it('cuts what goes on and on: no stretch is longer than it has room for', () => {
    const { stretchFirst, stretchEnd, stretchCount } = described('HARROW '.repeat(9000));
    const lengths = [...stretchEnd.subarray(0, stretchCount)].map(
      (end, index) => end - stretchFirst[index]!,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(mostOfStretch);
    expect(lengths.reduce((a, b) => a + b, 0)).toBe(9000);
  });

  it('is lent as much memory as it needs', () => {
    const bin = readFileSync(new URL('../../../bin/news-cli.js', import.meta.url), 'utf8');
    expect(bin).toContain(`const taggerPages = ${pages};`);
  });
});

describe('what the rules ask of one token', () => {
  it('is what the tagger holds for it', () => {
    const document = described(
      `The Bank of Harrow and the Court of Appeal for Velden met Jean van der Holt in Oslo, Malmö, MÜNCHEN, O'Séan and Łódź.

${'HARROW '.repeat(400)}. Lena Holt of Oslo said: "Paris, France, is far."`,
    );
    const { bits, stretchCount } = document;
    const to = endOfPiece(document, 0);
    expect(to).toBe(stretchCount);
    const { kernel, piece } = plain.tagger;
    const { first, tokens } = fillPiece(kernel, piece, document, 0, to);
    openPiece(first, tokens);
    stretch.openStretches();
    let seen = 0;
    for (let index = 0; index < to; index++) {
      stretch.openStretch(index);
      for (let token = stretch.first; token < stretch.end; token++) {
        const at = first + token;
        const here = token - stretch.first + context;
        if (!(bits[at]! & Bit.core)) continue;
        expect([runBackAt(document, at), runOnAt(document, at)]).toEqual([
          runBack[here],
          runOn[here],
        ]);
        expect(aloneAt(document, at)).toBe(alone[here]);
        if (alone[here] !== 0) seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });
});
