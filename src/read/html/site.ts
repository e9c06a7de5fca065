import { lettersOf } from './letters.js';
import { addressOf } from './meta.js';
import type { PageScan } from './page-scan.js';

/** What a page calls its site, and the letters of the host in its address: `marrowecho` and `marrowechocom`. */
export interface Site {
  readonly name: string | null;
  readonly hosts: readonly string[];
}

/** `name`: what the page calls its site. */
export function siteOf(scan: PageScan, name: string | null): Site {
  const address = addressOf(scan).slice(0, 100);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{4,80})/i.exec(address)?.[1] ?? '';
  const hosts = [host, host.slice(0, Math.max(0, host.lastIndexOf('.')))].map(lettersOf);
  return { name, hosts: hosts.filter((letters) => letters.length >= 4) };
}

/** Is this the name of the site: what it calls itself, or its host ("Marrow Echo" of marrow-echo.com)? */
export function isNameOf({ name, hosts }: Site, text: string): boolean {
  const letters = lettersOf(text);
  if (hosts.includes(letters)) return true;
  return name !== null && letters !== '' && withoutThe(letters) === withoutThe(lettersOf(name));
}

/** "The Marrow Echo" and "Marrow Echo" are one. */
function withoutThe(letters: string): string {
  return letters.startsWith('the') && letters.length > 8 ? letters.slice(3) : letters;
}
