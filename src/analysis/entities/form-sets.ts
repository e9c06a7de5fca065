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
      const lists = new Map<number, number[]>();
      for (const [index, form] of forms.entries()) {
        const root = find(index);
        const list = lists.get(root);
        if (list) for (const mention of form.mentions) list.push(mention);
        else lists.set(root, [...form.mentions]);
      }
      return [...lists.values()];
    },
  };
}
