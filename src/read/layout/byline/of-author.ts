import { authorVerbs } from '../../../words/tail-words.js';
import { wordSet } from '../../../words/word-set.js';

const verbs = wordSet(authorVerbs);

/** "Ann Lee covers the courts for The Echo.", in or around her own story. */
export function isOfAuthor(raw: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (!name.includes(' ') || !raw.toLowerCase().startsWith(name.toLowerCase())) return false;
    const [, verb = ''] = /^,? (\p{L}+)/u.exec(raw.slice(name.length)) ?? [];
    return verbs.has(verb);
  });
}
