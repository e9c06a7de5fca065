import { readPage } from '../../../src/read/html.js';

export const paragraphs = [
  'The harbour council of Marrow Point voted on Tuesday to close the old ferry pier for two years, after engineers found rot.',
  '“Nobody wants to see the pier shut,” council leader Ida Brandt told residents, “but nobody wants to see it fall either.”',
  'Ferry crews will use the fish quay in the meantime. Skipper Tom Aldous called the plan workable, though he had doubts.',
  'Repairs are expected to cost 3.4 million crowns, of which the region pays half. Tenders for the work are due in March.',
];
/** Beside the story: a paragraph that stands twice is left out. */
export const addition =
  'The fish quay was built for trawlers sixty years ago, and its steps are too steep for many who take the ferry to the clinic.';
export const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
export const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
export const article = (inner: string) => `<article>${inner}</article>`;
export const texts = (body: string) => readPage(page('', body)).pieces.map(({ text }) => text);
export const fields = (head: string, body = article(story)) => readPage(page(head, body)).fields;
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
