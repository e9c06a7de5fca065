import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

export interface TemporaryFolder {
  readonly path: string;
  /** The path of a name in it. */
  at(name: string): string;
  /** Writes a file in it, with the folders above, and answers its path. */
  file(name: string, content: string | Uint8Array): string;
}

/** A folder for the tests of one file, gone after the last of them. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'news-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    file(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}

/** The same, emptied after each test. */
export function freshFolder(): TemporaryFolder {
  const folder = temporaryFolder();
  afterEach(() => {
    rmSync(folder.path, { recursive: true, force: true });
    mkdirSync(folder.path);
  });
  return folder;
}
