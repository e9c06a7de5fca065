import { royalTitles } from '../../words/name-particles.js';
import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { hashSet } from './hash-set.js';
import { nameParts, type Person } from './person-names.js';

const isRoyal = hashSet(royalTitles);

/** Beside a `Prince Charles`, `Charles` is no Charles Walker, but may be a Prince Charles Holt. */
export function ofRank(
  document: NameDocument,
  names: readonly Found[],
  { words, mentions }: Form,
  candidates: readonly Person[],
): readonly Person[] {
  if (candidates.length === 0) return candidates;
  const [word] = nameParts(words);
  if (!candidates.every((person) => person.words[0] === word)) return candidates;
  const hasRank = (mention: number): boolean => {
    const { first } = names[mention]!;
    return first > 0 && isRoyal(document.tokens.hash[first - 1]!);
  };
  return mentions.some(hasRank)
    ? candidates.filter((person) => person.mentions.some(hasRank))
    : candidates;
}
