import { wordHash } from '../../language/hash.js';
import { packWords } from '../../language/packed-words.js';
import * as grammar from '../../words/grammar.js';
import * as naming from '../../words/naming.js';
import * as acts from '../../words/speech-acts.js';
import { Use } from './use.js';

const lists: readonly (readonly [Use, string])[] = [
  [Use.namingVerb, naming.namingVerbs],
  [Use.namedThing, naming.namedThings],
  [Use.work, `${naming.works} ${naming.media}`],
  [Use.workPerson, naming.workPeople],
  [Use.piece, naming.pieces],
  [Use.speechAct, acts.speechActs],
  [Use.givingVerb, acts.givingVerbs],
  [Use.usingVerb, acts.usingVerbs],
  [Use.expression, acts.expressions],
  [Use.inscribed, acts.inscribed],
  [Use.beforePerson, naming.beforePersons],
  [Use.complementLead, grammar.complementLeads],
  [Use.complementLink, grammar.complementLinks],
  [Use.timeSpan, grammar.timeSpans],
  [Use.cries, acts.cries],
  [Use.coming, acts.coming],
  [Use.claim, acts.claims],
  [Use.attitude, grammar.attitudes],
];

/** Word → bits of `Use`. */
export const wordUses = packWords(makeUses());

function makeUses(): Map<number, number> {
  const uses = new Map<number, number>();
  for (const [use, words] of lists) {
    for (const word of words.split(' ')) {
      const hash = wordHash(word);
      uses.set(hash, (uses.get(hash) ?? 0) | use);
    }
  }
  return uses;
}
