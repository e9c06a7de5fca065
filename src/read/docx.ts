import { InputError } from '../errors.js';
import { isZip, refuseArchive } from './binary.js';
import { decode } from './decode.js';
import { tooLarge } from './input-error.js';
import type { DocxText } from './markup/docx.js';
import { unzip, zipEntries } from './zip.js';

/**
 * The text of a Word document (.docx). Its properties name who made the file and when, not who wrote the story: they are not read.
 * @throws InputError for another zip archive, a damaged or encrypted one, and one that unpacks to more than `maxSize` bytes.
 */
export async function readDocx(file: string, bytes: Buffer, maxSize: number): Promise<DocxText> {
  if (!isZip(bytes)) throw new InputError('binary', `${file}: not a Word document (.docx)`);
  const entry = zipEntries(bytes).get('word/document.xml');
  if (entry === undefined) refuseArchive(file, bytes);
  let xml: Buffer;
  try {
    xml = unzip(bytes, entry, maxSize);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file, maxSize);
    throw new InputError('damaged', `${file}: a damaged or encrypted Word document`);
  }
  const { readDocument } = await import('./markup.js');
  return readDocument((await decode(xml)).text);
}
