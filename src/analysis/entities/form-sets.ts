import type { Form } from './forms.js';

/** Disjoint sets of forms: `join` makes two one, `lists` gives the mentions of each. */
export function formSets(forms: readonly Form[]): {
  join(a: number, b: number): void;
  lists(): number[][];
} {
  const parent = forms.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    join(a, b) {
      const x = find(a);
      const y = find(b);
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
    lists() {
      // A set's root is its first form, so that the list is begun when another comes.
      const lists: number[][] = [];
      for (let index = 0; index < forms.length; index++) {
        const { mentions } = forms[index]!;
        const root = find(index);
        if (root === index) lists.push(mentions);
        else for (const mention of mentions) forms[root]!.mentions.push(mention);
      }
      return lists;
    },
  };
}
