/** The readers of marked-up formats: a bundle file of its own, loaded only for them. */
export { readDocument } from './markup/docx.js';
export { readFactivaHtml } from './markup/factiva-html.js';
export { readFeed } from './markup/feed.js';
export { readSgml } from './markup/sgml.js';
export { htmlBody } from './markup/tree-text.js';
export { readWireXml } from './markup/wire-xml.js';
