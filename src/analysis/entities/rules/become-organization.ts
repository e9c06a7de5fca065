import { type Found, support, Type } from '../found.js';

/** A name of another type is an organization, for this reason; never surer of it than a rule can be. */
export function becomeOrganization(name: Found, reason: string): void {
  name.type = Type.organization;
  name.confidence = Math.min(name.confidence, 0.8);
  support(name, reason);
}
