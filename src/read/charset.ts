import chardet from 'chardet';

/** The most likely encoding of bytes that are not UTF-8, null when nothing fits. Give it a sample: it is slow on long input. */
export function guessCharset(sample: Uint8Array): string | null {
  return chardet.detect(sample);
}
