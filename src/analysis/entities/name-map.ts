import { indexAt, type TokenMap } from '../../language/token-map.js';
import type { Found } from './found.js';

/** All names, and the one that covers a token. */
export interface NameMap {
  readonly names: readonly Found[];
  readonly at: TokenMap;
}

/** The name that covers a token, null where there is none. */
export function nameAt({ names, at }: NameMap, token: number): Found | null {
  const index = indexAt(at, token);
  return index < 0 ? null : names[index]!;
}
