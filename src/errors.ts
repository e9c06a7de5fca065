/** An input could not be read: exit code 1, one line that names the file and what to do; the other inputs go on. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The command line is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A result could not be written: exit code 1, nothing more can be said on that stream. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** What the user is told: a stable code for scripts and a sentence that names the file. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/**
 * Any error met with an input → its problem. Reading tells what the system reports as an `InputError`; anything else is a fault of ours.
 * By name, not by class: a reader in a bundle of its own has its own copy of the classes.
 */
export function inputProblem(error: unknown, file: string): Problem {
  if (error instanceof Error && error.name === 'InputError') {
    const { code, message } = error as InputError;
    return { code, message };
  }
  return {
    code: 'internal',
    message: `${file}: could not be analysed (a fault of news-cli; --debug says where)`,
  };
}

/** Words for what the system reports. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  ENOTDIR: 'no such file (part of the path is not a directory)',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ELOOP: 'a symbolic link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EIO: 'the device reports an error',
  EEXIST: 'exists already',
  ENXIO: 'not a readable file',
};

/** Words for a system error: ours, else the system's own. */
export function systemReason(error: unknown): string {
  const { code = '', errno = 0 } = (error ?? {}) as NodeJS.ErrnoException;
  return reasons[code] ?? systemWords(errno) ?? (code || 'unknown error');
}

function systemWords(errno: number): string | undefined {
  return process.getBuiltinModule('node:util').getSystemErrorMap().get(errno)?.[1];
}

/** By name, as above. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** Errors that end the run; anything else is the matter of one input. */
export function isFatal(error: unknown): error is UsageError | OutputError {
  return isUsageError(error) || (error instanceof Error && error.name === 'OutputError');
}
