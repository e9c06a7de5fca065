import type { Entity, Names } from '../../../src/analysis/entities/entity.js';
import { findNames } from '../../../src/analysis/entities/index.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

/** The names of a plain text, with the weights that ship. */
export function namesOf(text: string): Names {
  const article = readPlain(text, { file: 'test.txt' });
  return findNames(article, readLanguage(article), assets.names());
}

/** `person Tomas Orlov ×3` for each entity, in text order of the first mention. */
export function summaryOf(text: string): string[] {
  const { entities } = namesOf(text);
  const byPlace = [...entities].sort((a, b) => firstStart(a) - firstStart(b));
  return byPlace.map(({ type, name, mentions }) =>
    mentions.length > 1 ? `${type} ${name} ×${mentions.length}` : `${type} ${name}`,
  );
}

function firstStart({ mentions: [first] }: Entity): number {
  return first!.start;
}

export function entityNamed(text: string, name: string): Entity | undefined {
  return namesOf(text).entities.find((entity) => entity.name === name);
}
