declare module '@mozilla/readability/JSDOMParser.js' {
  /** Mozilla's small DOM, made for Readability; wants well-formed markup. */
  class JSDOMParser {
    parse(html: string): { readonly documentElement: unknown };
  }
  export = JSDOMParser;
}
