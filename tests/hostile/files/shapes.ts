import { type HostileFile, textFile } from '../case.js';
import { story } from '../documents.js';
import { textPieces } from '../pieces.js';

const sentence = story.paragraphs[1]!;

/** Texts of unusual size and shape, and every piece alone, repeated, and in odd company. */
export function shapes(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (name: string, text: string): void => {
    files.push(textFile(`shapes/${name}`, text));
  };
  [...new Set(textPieces)].forEach((piece, i) => {
    const name = `piece ${i} ${JSON.stringify(piece).slice(0, 24)}`;
    add(`${name} alone`, piece);
    add(`${name} twice`, piece + piece);
    add(`${name} 3,000 times`, piece.repeat(3000));
    add(`${name} 500 times, spaced`, `${piece} `.repeat(500));
    add(`${name} on 500 lines`, `${piece}\n`.repeat(500));
    add(`${name} between sentences`, `${sentence}${piece}${sentence}${piece}${piece}${sentence}`);
    add(`${name} as a title`, `${piece}\n\n${sentence}`);
    add(
      `${name} as a header`,
      `Posted: ${piece}\nBy ${piece}\nSource: ${piece}\n\n${piece}\n\n${sentence}`,
    );
    add(`${name} in a quotation`, `“${piece}” Varga said. Varga said: "${piece}`);
    add(
      `${name} as a speaker`,
      `“No,” said ${piece}. ${piece} said: “Yes”. According to ${piece}, no.`,
    );
  });
  for (const length of [1, 2, 3, 79, 80, 81, 255, 256, 4095, 4096, 4097, 65_535, 65_536, 65_537]) {
    add(`${length} letters`, 'x'.repeat(length));
    add(`${length} spaces`, ' '.repeat(length));
    add(`${length} emoji`, '😀'.repeat(length));
    add(`${length} wide letters`, '京'.repeat(length));
    add(`${length} newlines`, '\n'.repeat(length));
    add(
      `${length} bytes of prose`,
      sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
    );
  }
  for (let code = 0; code < 0x3000; code += 1) {
    if (code >= 0x600 && code < 0x2000 && code % 32 !== 0) continue;
    const letter = String.fromCharCode(code);
    add(
      `U+${code.toString(16)}`,
      `Title ${letter}\n\n${letter}Varga${letter} said: “${letter}no${letter}” on${letter}4${letter}December${letter}2023.${letter}`,
    );
  }
  return files;
}
