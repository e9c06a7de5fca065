import { isWordChar } from '../../../language/characters.js';
import { publishedLabels, updatedLabels } from '../../../words/date-labels.js';

export type LabelRole = 'published' | 'updated';

type Label = readonly [text: string, role: LabelRole];

/** Labels by their first character code; built at the first date line. */
let byInitial: Map<number, Label[]> | null = null;

function index(): Map<number, Label[]> {
  const initials = new Map<number, Label[]>();
  const add = (labels: string, role: LabelRole): void => {
    for (const label of labels.split('|')) {
      const initial = label.charCodeAt(0);
      const same = initials.get(initial);
      if (same === undefined) initials.set(initial, [[label, role]]);
      else same.push([label, role]);
    }
  };
  add(publishedLabels, 'published');
  add(updatedLabels, 'updated');
  return initials;
}

/** What a label says, and where it stands. */
export interface FoundLabel {
  readonly role: LabelRole;
  readonly at: number;
}

/** The last label in a lower-case text, at a word's start; Chinese and Japanese have no blanks between words. */
export function lastLabel(text: string): FoundLabel | null {
  byInitial ??= index();
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (at > 0 && isWordChar(text.charCodeAt(at - 1)) && code <= 0x2e7f) continue;
    for (const [label, role] of byInitial.get(code) ?? []) {
      if (text.startsWith(label, at)) return { role, at };
    }
  }
  return null;
}
