import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { LineCase } from '../token-bits.js';
import { isSportReport } from './sport-report.js';

/** Below this a full name needs support. */
const faint = 0.5;
/** So sure must the surname alone be. */
const sure = 0.7;
const ofLand = 0.65;
const noName = NameWord.title | NameWord.opener | NameWord.beside | NameWord.organizationHead;

/** `Draymond Reed was ejected. … said Reed`: the tagger hardly believes the full name, but knows the person by the surname; in a report on sport also `Maravia’s Grigor Reed`. */
export function believeFullNames(names: readonly Found[], document: NameDocument): void {
  const { tokens } = document;
  const isReport = isSportReport(document);
  let alone: Map<number, number> | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.person || name.confidence >= faint || name.end - name.first !== 2)
      continue;
    alone ??= surnamesAlone(names, tokens.hash);
    const isOfLand = isReport && ((tokens.flags[name.first - 1] ?? 0) & TokenFlag.clitic) !== 0;
    const confidence = alone.get(tokens.hash[name.end - 1]!) ?? (isOfLand ? ofLand : undefined);
    if (confidence === undefined || wordAt(document, name.first) & noName) continue;
    if (lineCaseAt(document, name.first) !== LineCase.normal) continue;
    name.confidence = confidence * 0.9;
    support(name, 'seen-elsewhere');
  }
}

/** The words that are a person by themselves, and how sure the surest of them is. */
function surnamesAlone(names: readonly Found[], hash: ArrayLike<number>): Map<number, number> {
  const alone = new Map<number, number>();
  for (let index = 0; index < names.length; index++) {
    const { first, end, type, confidence } = names[index]!;
    if (type !== Type.person || end - first !== 1 || confidence < sure) continue;
    alone.set(hash[first]!, Math.max(confidence, alone.get(hash[first]!) ?? 0));
  }
  return alone;
}
