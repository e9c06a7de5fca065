type SetFlag = (flag: string) => void;

let setFlag: SetFlag | null = null;

/** Tells V8 a flag. */
export function setV8Flag(flag: string): void {
  setFlag ??= fromBinding() ?? process.getBuiltinModule('node:v8').setFlagsFromString;
  setFlag(flag);
}

/**
 * The function below node:v8, which loads all of Node's streams for another of its functions: a thirtieth of the CPU of a short story. This way
 * in is deprecated, so it may be shut, as it is in Node 24 and under `--permission`: then null, and nothing is lost but that time.
 */
function fromBinding(): SetFlag | null {
  const { noDeprecation = false } = process;
  try {
    process.noDeprecation = true;
    const { binding } = process as { binding?: (name: string) => { setFlagsFromString?: unknown } };
    const set = binding?.('v8').setFlagsFromString;
    return typeof set === 'function' ? (set as SetFlag) : null;
  } catch {
    return null;
  } finally {
    process.noDeprecation = noDeprecation;
  }
}
