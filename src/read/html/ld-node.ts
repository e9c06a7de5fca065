/** A node of JSON-LD or of another JSON object: keys of the page, so never looked up by article text. */
export type LdNode = Readonly<Record<string, unknown>>;
