import type { NameDocument } from './document.js';
import { collectForms } from './forms.js';
import { type Found, Type } from './found.js';
import { mergeGroups } from './merge-groups.js';
import { mergeOrganizations } from './merge-organizations.js';
import { mergePeople } from './merge-people.js';
import { mergePlaces } from './merge-places.js';

/** One list of name indexes per real thing; the lists are sorted and every name is in exactly one. */
export function mergeNames(document: NameDocument, names: readonly Found[]): number[][] {
  const forms = collectForms(document, names);
  const merged = [
    ...mergePeople(forms[Type.person]!, document, names),
    ...mergeOrganizations(forms[Type.organization]!, document, names),
    ...mergePlaces(forms[Type.place]!, document),
    ...mergeGroups(forms[Type.group]!, document),
    ...forms[Type.other]!.map((form) => form.mentions),
  ];
  for (let at = 0; at < merged.length; at++) {
    // Most are in order already, and to sort a list takes a copy of it.
    if (!isAscending(merged[at]!)) merged[at]!.sort((a, b) => a - b);
  }
  return merged;
}

function isAscending(list: readonly number[]): boolean {
  for (let at = 1; at < list.length; at++) if (list[at]! < list[at - 1]!) return false;
  return true;
}
