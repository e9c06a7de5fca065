/** How many bytes are looked at: enough to be sure, little enough to be free. */
const sampleSize = 4096;

export type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 by its byte-order mark, or by what its bytes look like. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  return utf16Mark(bytes) ?? utf16Without(bytes);
}

/** By the byte-order mark; null where there is none. */
export function utf16Mark(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 without a byte-order mark, told by where the zero bytes (Latin) or the 0x00/0x04 bytes (Cyrillic) stand.
 * Must be asked before UTF-8: plain English in UTF-16 is valid UTF-8 full of NULs.
 */
export function utf16Without(bytes: Uint8Array): Utf16 | null {
  const size = Math.min(bytes.length, sampleSize) & ~1;
  if (size < 4) return null;
  const zeros: [number, number] = [0, 0];
  const lowPlane: [number, number] = [0, 0];
  for (let at = 0; at < size; at++) {
    const side = (at & 1) as 0 | 1;
    if (bytes[at] === 0) zeros[side]++;
    if (bytes[at] === 0 || bytes[at] === 4) lowPlane[side]++;
  }
  const half = size / 2;
  if (zeros[1] > half * 0.3 && zeros[0] < half * 0.02) return 'utf-16le';
  if (zeros[0] > half * 0.3 && zeros[1] < half * 0.02) return 'utf-16be';
  if (size < 16 || zeros[0] + zeros[1] === 0) return null;
  if (lowPlane[1] > half * 0.9 && lowPlane[0] < half * 0.3) return 'utf-16le';
  if (lowPlane[0] > half * 0.9 && lowPlane[1] < half * 0.3) return 'utf-16be';
  return null;
}
