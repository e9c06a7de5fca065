import { leadsToAuthor } from './scan-elements.js';

/** "Ann Lee" of `https://marrow-echo.com/authors/ann-lee/`: a page about a writer. Empty for other addresses. */
export function nameInAddress(address: string): string {
  if (address.length > longest || !leadsToAuthor('a', { href: address })) return '';
  const [slug = ''] = address.split('/').filter(Boolean).slice(-1);
  const words = slug.toLowerCase().split('-');
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^[a-z]{2,}$/.test(word)))
    return '';
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

const longest = 200;
