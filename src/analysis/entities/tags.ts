/** O, then begin and inside of each type of `taggedTypes`: tag 2k + 1 begins type k, tag 2k + 2 continues it. */
export const tagCount = 11;
export const outside = 0;

export function beginTag(type: number): number {
  return 2 * type + 1;
}

export function insideTag(type: number): number {
  return 2 * type + 2;
}

/** Index into `taggedTypes` of a tag that is not `outside`. */
export function typeOfTag(tag: number): number {
  return (tag - 1) >> 1;
}

export function isInside(tag: number): boolean {
  return tag !== outside && tag % 2 === 0;
}
