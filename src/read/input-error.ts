import { InputError, systemReason } from '../errors.js';

/** Names of system errors → words that say what to do. */
const reasons = new Map([
  ['ENOENT', ['not-found', 'no such file']],
  ['ENOTDIR', ['not-found', 'no such file']],
  ['EACCES', ['unreadable', 'no permission to read it']],
  ['EPERM', ['unreadable', 'no permission to read it']],
  ['EISDIR', ['is-directory', 'is a directory']],
  ['ELOOP', ['not-found', 'a symbolic link that leads nowhere']],
  ['ENAMETOOLONG', ['not-found', 'the name is too long']],
  ['EMFILE', ['unreadable', 'too many open files']],
  ['ENXIO', ['device', 'is a device, not a file (pipe its content to "-")']],
  ['Z_DATA_ERROR', ['damaged', 'damaged gzip file']],
  ['Z_BUF_ERROR', ['damaged', 'damaged gzip file: it ends too early']],
  ['ERR_STRING_TOO_LONG', ['too-large', 'larger than any text can be (512 MB)']],
  ['ERR_INVALID_ARG_VALUE', ['not-found', 'no such file']],
]);

/** Any failure while reading → the error the user sees. */
export function inputError(file: string, error: unknown): InputError {
  // By name: a reader in a bundle of its own has its own copy of the class.
  if (error instanceof Error && error.name === 'InputError') return error as InputError;
  const name = (error as { code?: unknown }).code;
  const why = name === undefined ? '' : `: ${systemReason(error)}`;
  const [code, words] = reasons.get(String(name)) ?? ['unreadable', `cannot be read${why}`];
  return new InputError(code!, `${file}: ${words}${code === 'not-found' ? hintFor(file) : ''}`);
}

function hintFor(file: string): string {
  // Node shows names as UTF-8, and what it cannot show it cannot open either.
  if (file.includes('\ufffd')) return ' (if its name is not UTF-8, pipe it: < file)';
  if (!/^https?:\/\//i.test(file)) return '';
  return ' (news-cli is offline: save the page, or try  curl -sL ADDRESS | news-cli show -)';
}

/** `maxSize` in bytes. */
export function tooLarge(file: string, maxSize: number): InputError {
  const limit = maxSize >= 1 << 20 ? `${Math.floor(maxSize / (1 << 20))} MiB` : `${maxSize} bytes`;
  return new InputError(
    'too-large',
    `${file}: larger than ${limit} (raise the limit with --max-size)`,
  );
}
