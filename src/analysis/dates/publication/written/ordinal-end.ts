import { CharClass, charClass } from '../../../../language/characters.js';

const ordinals = ['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '.', '日'];

export function ordinalEnd(text: string, at: number): number {
  for (let index = 0; index < ordinals.length; index++) {
    const suffix = ordinals[index]!;
    if (!text.startsWith(suffix, at)) continue;
    const end = at + suffix.length;
    if (suffix.length === 1 || charClass(text.charCodeAt(end)) !== CharClass.letter) return end;
  }
  return at;
}
