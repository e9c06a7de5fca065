import type { HostileFile } from '../../case.js';
import { archives, mail } from './mail.js';
import { frontMatter, markdown } from './markdown.js';
import { html, xml } from './markup.js';
import { binaries, packed } from './packed.js';
import { json, jsonLines, tables } from './records.js';

/** Every format, abused in its own way. */
export function formatAbuse(): HostileFile[] {
  return [
    frontMatter(),
    markdown(),
    json(),
    jsonLines(),
    xml(),
    html(),
    tables(),
    mail(),
    archives(),
    packed(),
    binaries(),
  ].flat();
}
