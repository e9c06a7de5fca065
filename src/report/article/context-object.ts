/** The words around a find, with the space that parts them from it, if any. */
export interface Context {
  readonly before: string;
  readonly after: string;
}
