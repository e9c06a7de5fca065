declare module '@mozilla/readability/JSDOMParser.js' {
  /** Mozilla's small DOM, made for Readability; wants well-formed markup. */
  class JSDOMParser {
    /** Told of markup that is not well-formed; prints to the console unless replaced. */
    error: (message: string) => void;
    parse(html: string): { readonly documentElement: unknown };
  }
  export = JSDOMParser;
}
