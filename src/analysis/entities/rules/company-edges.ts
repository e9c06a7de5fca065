import { TokenFlag } from '../../../language/tokens.js';
import { companyDescriptors, possessiveBrands } from '../../../words/company-signs.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { becomeOrganization } from './become-organization.js';

const isDescriptor = hashSet(companyDescriptors);
const isBrand = hashSet(possessiveBrands);

/** `Rival Conagra` is Conagra. */
export function dropDescriptors(names: readonly Found[], document: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.end - name.first < 2 || !isDescriptor(document.tokens.hash[name.first]!)) continue;
    if (!(document.bits[name.first]! & Bit.first)) continue;
    name.first++;
    if (name.type === Type.person) becomeOrganization(name, 'company');
  }
}

/** `Moody’s` is written with its possessive. */
export function addPossessives(names: readonly Found[], { tokens }: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.end - name.first !== 1 || !isBrand(tokens.hash[name.first]!)) continue;
    if (name.end >= tokens.count || !(tokens.flags[name.end]! & TokenFlag.clitic)) continue;
    name.end++;
    becomeOrganization(name, 'company');
  }
}
