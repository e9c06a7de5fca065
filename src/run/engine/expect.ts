// What V8 is told once it shows what kind of run this is. Its own settings are for servers.

import { statSync } from 'node:fs';
import { isManyByName } from '../../read/index.js';
import { always, flags, growing, type Kind } from './engine-flags.js';
import { setV8Flag } from './v8-flags.js';
import { letYoungGrow } from './young-space.js';

/** At the start of every run, before anything else is done. */
export function prepareEngine(): void {
  for (const flag of always) setV8Flag(flag);
}

const told = new Set<Kind>();

/** Tells V8 what comes. It may turn out to be more, never less: what was said later holds. */
export function expect(kind: Kind): void {
  if (told.has(kind)) return;
  // What holds for a long story goes before what holds for many.
  const long = told.has('a long story') ? flags['a long story'] : [];
  told.add(kind);
  for (const flag of [...flags[kind], ...long]) setV8Flag(flag);
  if (flags[kind].includes(growing)) letYoungGrow();
}

/** Bytes of a file, or characters, whose answer is out before any compiling of hot functions has paid. */
const shortStory = 1 << 15;

/** Characters of an article, or bytes of a file that holds one, from which on memory counts more than time. */
export const longText = 1 << 17;

/** Before anything is read: a small file by itself is one story, or a few. */
export function expectFiles(files: readonly unknown[]): void {
  const [only] = files;
  if (files.length !== 1 || typeof only !== 'string' || only === '-') return;
  try {
    const stat = statSync(only);
    if (!stat.isFile()) return;
    if (stat.size <= shortStory) expect('one short story');
    // Said before it is read: room for young objects that has grown does not shrink.
    else if (!isManyByName(only)) expect(stat.size > longText ? 'a long story' : 'one story');
  } catch {
    // The reader says what is wrong with it.
  }
}

/** So many stories, so many characters of all of them: has each hardly a word? */
export function areHardlyAWord(stories: number, size: number): boolean {
  return size < 100 * stories;
}

/** Before a story is looked at: how many they are with it, the characters of all of them, and whether there may be others. */
export function expectStories(stories: number, size: number, several: boolean): void {
  if (!several) expect(size <= shortStory ? 'one short story' : 'one story');
  else expect(areHardlyAWord(stories, size) ? 'many of hardly a word' : 'many stories');
}
