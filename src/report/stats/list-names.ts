/** The lists of `stats`, in the order of its output. */
export const listNames = [
  'speakers',
  'people',
  'places',
  'organizations',
  'others',
  'months',
  'groups',
  'copies',
] as const;
export type ListName = (typeof listNames)[number];
