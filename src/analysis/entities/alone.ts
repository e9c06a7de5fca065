import { wordHash } from '../../language/hash.js';
import { endOf, tokenText } from '../../language/token-extent.js';
import type { Tokens } from '../../language/tokens.js';
import type { Gazetteer } from './gazetteer.js';
import { normalForm } from './normal-form.js';
import { extendPhrase } from './phrases.js';

/** Bits of `Listed` for one token by itself. */
export function classesAlone(tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  const classes = gazetteer.classes(extendPhrase(0, tokens.hash[at]!));
  if (classes !== 0) return classes;
  const end = endOf(tokens, at);
  for (let place = tokens.start[at]!; place < end; place++) {
    const code = tokens.text.charCodeAt(place);
    if (code >= 0xc0 && code <= 0x24f) return classesWithoutAccents(tokens, at, gazetteer);
  }
  return 0;
}

/** `Pádraig` is listed as `padraig`. */
export function classesWithoutAccents(tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  const plain = normalForm(tokenText(tokens, at));
  return gazetteer.classes(extendPhrase(0, wordHash(plain)));
}
