/** An input format as `news-cli formats` lists it. */
export interface Format {
  /** The value of `--input`. */
  readonly name: string;
  readonly description: string;
  /** How such a file begins, or a command that reads it. */
  readonly example: string;
  /** Other values of `--input` that mean the same. */
  readonly aliases: readonly string[];
  /** May hold several articles: `--json` prints an array, `--row N` picks one. */
  readonly many: boolean;
}

/** Everything that can be read. A `.gz` of any of them is unpacked on the way. */
export const formats: readonly Format[] = [
  format(
    'text',
    'plain text with or without header lines, byline and dateline',
    'Posted: 4 May 2021',
    ['txt', 'plain'],
  ),
  format('html', 'web page as saved by a browser or fetched', '<!doctype html><html>…', [
    'htm',
    'xhtml',
  ]),
  format(
    'markdown',
    'Markdown, also with front matter in YAML or TOML',
    '---\ntitle: Pier shut\n---',
    ['md'],
  ),
  format(
    'json',
    'one article or a list: news-please, ninjs, NewsAPI, WordPress, Guardian, Arc …',
    '{"title": "…", "text": "…"}',
    ['ninjs'],
  ),
  format(
    'jsonl',
    'one JSON object per line, streamed',
    '{"id": 1, "text": "…"}',
    ['ndjson'],
    'many',
  ),
  format(
    'csv',
    'table of articles with a header row, streamed',
    'id,title,publication,date,content',
    [],
    'many',
  ),
  format('tsv', 'the same, separated by tabs', 'title\ttext\tdate', [], 'many'),
  format('xml', 'wire XML: NITF, NewsML-G2, NewsML 1.2', '<nitf>…', [
    'nitf',
    'newsml',
    'newsml-g2',
  ]),
  format(
    'feed',
    'RSS, RDF, Atom, WordPress export',
    '<rss version="2.0">…',
    ['rss', 'atom'],
    'many',
  ),
  format(
    'sgml',
    'SGML corpora: Reuters-21578, TREC, Gigaword',
    '<DOC id="…">',
    ['reuters', 'trec'],
    'many',
  ),
  format(
    'wire',
    'wire messages in IPTC7901 or ANPA 1312',
    'SOH … STX … ETX',
    ['iptc7901', 'anpa'],
    'many',
  ),
  format(
    'nexis',
    'LexisNexis or Nexis Uni text export',
    '1 of 10 DOCUMENTS',
    ['lexisnexis'],
    'many',
  ),
  format('factiva', 'Factiva export as text or HTML', 'HD\nPier shut', [], 'many'),
  format('proquest', 'ProQuest text export', 'Full text: …', [], 'many'),
  format('docx', 'Word document', 'a .docx file', ['word']),
  format('eml', 'e-mail message, such as a newsletter', 'Subject: …', ['mail', 'email']),
  format('mhtml', 'web page that a browser saved as one file', 'From: <Saved by Blink>', ['mht']),
  format('warc', 'web archive, streamed', 'WARC/1.0', [], 'many'),
];

function format(
  name: string,
  description: string,
  example: string,
  aliases: readonly string[],
  many: 'one' | 'many' = 'one',
): Format {
  return { name, description, example, aliases, many: many === 'many' };
}

/** The name of a format by its name or alias; null for an unknown one. `auto` stays. */
export function formatName(value: string): string | null {
  const wanted = value.toLowerCase();
  if (wanted === 'auto') return wanted;
  return (
    formats.find(({ name, aliases }) => name === wanted || aliases.includes(wanted))?.name ?? null
  );
}
