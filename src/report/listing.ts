/** Makes the list of items that an object prints for finds. */
export type Listing = <Find, Item>(
  finds: readonly Find[],
  make: (find: Find, index: number) => Item,
) => readonly Item[];

export const listed: Listing = (finds, make) => finds.map(make);

/** A list that can only be read from front to end and makes each item then: for printing, where none is needed twice. */
export const streamed: Listing = <Find, Item>(
  finds: readonly Find[],
  make: (find: Find, index: number) => Item,
) => {
  const items: Iterable<Item> = {
    *[Symbol.iterator]() {
      for (const [index, find] of finds.entries()) yield make(find, index);
    },
  };
  return items as readonly Item[];
};
