/** A file thrown at the program. Hundreds are judged in one run; a run with a fault is halved until the file is found. */
export interface HostileFile {
  /** Class and name, for the report: `encodings/utf-16le without mark`. */
  readonly name: string;
  /** With the dot: `.txt`; decides the file's name only, not what is in it. */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** One start of the program with its own judgement. */
export interface HostileRun {
  readonly name: string;
  /** Faults in words; none = passed. A string instead of a list: why it cannot run on this machine. */
  readonly judge: () => Promise<readonly string[] | string>;
}

/** How much is run: `short` fits CI (minutes), `long` is for releases. */
export type Extent = 'short' | 'long';

export function textFile(name: string, text: string, extension = '.txt'): HostileFile {
  return { name, extension, bytes: Buffer.from(text) };
}
