/** The same bytes as a Buffer, not copied. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** All parts in one buffer; a single one is not copied. */
export function joined(parts: readonly Uint8Array[]): Buffer {
  return parts.length === 1 ? asBuffer(parts[0]!) : Buffer.concat(parts);
}
