import { aloneAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Form } from './forms.js';
import type { Found } from './found.js';
import { Listed } from './gazetteer.js';
import { ofRank } from './of-rank.js';
import { nameParts, type PeopleByPart, type Person } from './person-names.js';
import { type Short, shareShort } from './share-short.js';
import { candidatesByTitle, candidatesFor } from './short-candidates.js';

/** Links the one-word names to the people they mean; those that are part of no full name make a list per form. */
export function linkShort(
  document: NameDocument,
  forms: readonly Form[],
  names: readonly Found[],
  byPart: PeopleByPart,
): number[][] {
  const lists: number[][] = [];
  const alone = new Map<number, number[]>();
  const short: Short[] = [];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!;
    const { mentions } = form;
    const words = nameParts(form.words);
    if (words.length !== 1) continue;
    const candidates = ofRank(document, names, form, candidatesFor(document, form, byPart));
    if (candidates.length > 0) {
      const fitting = candidatesByTitle(document, names, form, candidates);
      const others: number[] = [];
      const isSurname = candidates[0]!.words.at(-1) === words[0];
      for (let at = 0; at < mentions.length; at++) {
        const mention = mentions[at]!;
        const fit = fitting(mention);
        if (fit.length > 0) short.push({ mention, candidates: fit, isSurname });
        else others.push(mention);
      }
      if (others.length > 0) lists.push(others);
      continue;
    }
    const known = alone.get(words[0]!);
    if (known) for (let at = 0; at < mentions.length; at++) known.push(mentions[at]!);
    else {
      alone.set(words[0]!, mentions);
      lists.push(mentions);
    }
  }
  const isGiven = ({ form }: Person): boolean =>
    (aloneAt(document, names[form.mentions[0]!]!.first) & Listed.firstName) !== 0;
  shareShort(short, isGiven);
  return lists;
}
