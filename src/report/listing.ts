/** Makes the list of items that an object prints for finds. */
export type Listing = <Find, Item>(
  finds: Iterable<Find>,
  make: (find: Find, index: number) => Item,
) => readonly Item[];

/** All items at once, as an array. */
export const listed: Listing = <Find, Item>(
  finds: Iterable<Find>,
  make: (find: Find, index: number) => Item,
) => (isList<Find>(finds) ? finds.map(make) : Array.from(finds, make));

function isList<Find>(finds: Iterable<Find>): finds is readonly Find[] {
  return Array.isArray(finds);
}

/** Items that are made at once all the same: what is made while it is read costs more to write. */
const few = 16;

/** A list that can only be read from front to end and makes each item then: for printing, where none is needed twice. Short ones are arrays. */
export const streamed: Listing = <Find, Item>(
  finds: Iterable<Find>,
  make: (find: Find, index: number) => Item,
) => {
  if ('length' in finds && (finds.length as number) <= few) return listed(finds, make);
  const items: Iterable<Item> = {
    *[Symbol.iterator]() {
      let index = 0;
      for (const find of finds) yield make(find, index++);
    },
  };
  return items as readonly Item[];
};
