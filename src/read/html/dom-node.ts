/** What of a DOM node the walk needs: any DOM's nodes have it. */
export interface DomNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  /** Of an element. */
  readonly localName: string;
  /** Of a text. */
  readonly textContent: string;
  /** Of an element. */
  readonly childNodes: ArrayLike<DomNode>;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute(name: string): string | null;
}
