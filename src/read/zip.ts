import { inflateRawSync } from 'node:zlib';

/** A file inside a zip archive, not yet unpacked. */
export interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
/** The end record may be followed by a comment of this length. */
const longestComment = 0xffff;
/** Documents have some dozens; more are not looked at. */
const mostEntries = 4096;

/** The directory at the end of a zip archive: name → entry. Empty when there is none. APPNOTE 6.3, sections 4.3.12 and 4.3.16; no zip64. */
export function zipEntries(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const end = endRecord(bytes);
  if (end < 0) return entries;
  let at = bytes.readUInt32LE(end + 16);
  while (entries.size < mostEntries && at + entrySize <= bytes.length) {
    if (bytes.readUInt32LE(at) !== entryMark) break;
    const nameEnd = at + entrySize + bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + entrySize, nameEnd), {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endRecord(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at--)
    if (bytes.readUInt32LE(at) === endMark) return at;
  return -1;
}

/** The content of an entry. @throws RangeError when it is larger than `maxSize`, any Error when it is damaged or packed in another way. */
export function unzip(bytes: Buffer, entry: ZipEntry, maxSize: number): Buffer {
  const { offset } = entry;
  if (entry.isEncrypted || offset + localSize > bytes.length) throw new Error('not readable');
  const start =
    offset + localSize + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error('unknown compression');
  return inflateRawSync(packed, { maxOutputLength: maxSize });
}
