import { wordHash } from '../../../language/hash.js';
import type { Tokens } from '../../../language/tokens.js';

const con = wordHash('con');
const detective = wordHash('det');

/** The `Con` of `Det Con Ada Reed`, which is a first name elsewhere. */
export function isConstable({ hash }: Tokens, at: number): boolean {
  return hash[at] === con && at > 0 && hash[at - 1] === detective;
}
