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
  for (const mentions of merged) if (mentions.length > 1) mentions.sort((a, b) => a - b);
  return merged;
}
