import type { NameDocument } from './document.js';
import { collectForms, type Form } from './forms.js';
import { type Found, Type } from './found.js';
import { mergeGroups } from './merge-groups.js';
import { mergeOrganizations } from './merge-organizations.js';
import { mergePeople } from './merge-people.js';
import { mergePlaces } from './merge-places.js';

/** One list of name indexes per real thing; the lists are sorted and every name is in exactly one. */
export function mergeNames(document: NameDocument, names: readonly Found[]): number[][] {
  const forms = collectForms(document, names);
  const ofType = (type: number): Form[] => forms.filter((form) => form.type === type);
  const merged = [
    ...mergePeople(ofType(Type.person), document, names),
    ...mergeOrganizations(ofType(Type.organization), document, names),
    ...mergePlaces(ofType(Type.place)),
    ...mergeGroups(ofType(Type.group)),
    ...ofType(Type.other).map((form) => form.mentions),
  ];
  for (const mentions of merged) mentions.sort((a, b) => a - b);
  return merged;
}
