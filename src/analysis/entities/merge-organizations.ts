import { acronymsOf } from './acronym-forms.js';
import { formSets } from './form-sets.js';
import type { Form } from './forms.js';

/** Words that a company, club or party may leave off: with and without them it is the same. */
const optional = new Set(
  `inc corp co ltd plc llc llp ag sa nv ab oyj spa gmbh group corporation company companies limited holdings holding bros incorporated
  fc cf afc sc ac fk united city party airlines airways air lines motors newspaper magazine news agency university
  foods stores industries international technologies systems bank bancorp pharmaceuticals communications energy movement`.split(
    /\s+/,
  ),
);

/** Last words by which a full name is taken up again: `the Court`, `the Bank`. */
const taken = new Set(
  `court council department ministry commission committee bank university party parliament senate agency authority board
  association federation union institute foundation fund bureau office assembly house army navy police`.split(
    /\s+/,
  ),
);

/** Prefix or suffix of a longer name when the rest adds nothing, and acronyms with their long forms. */
export function mergeOrganizations(forms: readonly Form[]): number[][] {
  const sets = formSets(forms);
  const byKey = new Map(forms.map((form, index) => [form.key, index]));
  const join = (key: string, index: number): void => {
    const other = byKey.get(key);
    if (other !== undefined && other !== index) sets.join(other, index);
  };
  const byHead = new Map<string, number>();
  for (const [index, { words, text }] of forms.entries()) {
    let length = words.length;
    while (length > 1 && optional.has(words[length - 1]!)) {
      length--;
      join(words.slice(0, length).join(' '), index);
    }
    for (const acronym of acronymsOf(text)) join(acronym, index);
    const head = words.at(-1)!;
    const start = words[0]!;
    if (words.length === 1 && taken.has(head)) {
      const full = byHead.get(head);
      if (full !== undefined) sets.join(full, index);
    } else if (words.length > 1) {
      byHead.set(taken.has(head) ? head : start, index);
      if (taken.has(start) && words[1] === 'of') byHead.set(start, index);
    }
  }
  return sets.lists();
}
