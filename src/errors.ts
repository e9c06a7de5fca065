/** An input could not be read: exit code 1, one line that names the file and what to do; the other inputs go on. */
export class InputError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The command line is wrong: exit code 2. */
export class UsageError extends Error {}
