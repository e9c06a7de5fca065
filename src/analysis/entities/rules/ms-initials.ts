import { TokenFlag, type Tokens } from '../../../language/tokens.js';
import { hashSet } from '../hash-set.js';

const isMs = hashSet('ms');

/** `MS Ilanko`, where only the letters are in capitals: initials and no polite form. */
export function isMsInitials({ hash, flags }: Tokens, at: number): boolean {
  const { allCaps } = TokenFlag;
  return isMs(hash[at]!) && (flags[at]! & allCaps) !== 0 && !(flags[at + 1]! & allCaps);
}
